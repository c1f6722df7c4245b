import type { DemoCentre } from './demo-centre';
import { DEMO_QUEUES, TECHNICAL } from './kinds-of-work';
import { plantedAgents } from './planted-agents';
import { plantedImprovements } from './planted-improvements';
import { spotlightDay } from './spotlight';

/** A flag that the story should have led to: its kind, the day it is of, and what its evidence must say. */
export type FlagOfStory = {
	kind: string;
	/** Day number; null: of the review window. */
	day: number | null;
	/** Evidence by field: equal to a value, or beyond a bound. */
	says: Readonly<Record<string, string | number | { below: number } | { above: number }>>;
};

/** A stop of the tour. One that speaks of a finding names the flag that must be there; without it the stop is left out. */
export type TourStop = {
	/** Where it is shown: a screen, or that of the flag, its agent or the newest week. */
	at: 'overview' | 'flag' | 'consistency' | 'agent' | 'wall' | 'review';
	title: string;
	/** What to look at; what was found is said by the flag's own sentence. */
	look: string;
	flag: FlagOfStory | null;
};

/** What to look at in a demo centre, in the order of its story: seven screens, two minutes. */
export function demoTour(centre: DemoCentre): TourStop[] {
	const generous = plantedAgents(centre).find(({ kind }) => kind === 'agent-over-service');
	const held = plantedImprovements(centre).find(({ outcome }) => outcome === 'held');
	return [
		{
			at: 'overview',
			title: 'Two questions',
			look: 'First: is anyone served far beyond what others get? Second: is the service the same for everyone? Grey is ordinary; a colour means look.',
			flag: null
		},
		{
			at: 'flag',
			title: 'Forty minutes for one call',
			look: 'A flag is one sentence and what it rests on. Say what it is with the keys 1 to 5.',
			flag: {
				kind: 'over-service',
				day: spotlightDay(centre),
				says: { handleSeconds: { above: 2399 }, typicalSeconds: { below: 300 } }
			}
		},
		{
			at: 'consistency',
			title: 'A queue that slips at the weekend',
			look: 'Find it among the swings: the dot is the estimate, the line how far chance may reach.',
			flag: {
				kind: 'swing',
				day: null,
				says: {
					...{ scope: `queue:${DEMO_QUEUES[TECHNICAL]?.name ?? ''}`, metric: 'csat' },
					...{ dimension: 'weekend', level: 'weekend', effect: { below: 0 } }
				}
			}
		},
		{
			at: 'agent',
			title: 'An agent who gives too much',
			look: 'Compared with peers on the same work only; the grey strip is how agents ordinarily differ.',
			flag: {
				kind: 'agent-over-service',
				day: null,
				says: { agentId: generous?.agentId ?? '', metric: 'over-service' }
			}
		},
		{
			at: 'flag',
			title: 'A change for the better that held',
			look: 'What was gained is measured again weeks later: it holds, fades, or is lost.',
			flag: {
				kind: 'improvement',
				day: null,
				says: { scope: held?.scope ?? '', metric: held?.metric ?? '', verdict: 'held' }
			}
		},
		{
			at: 'wall',
			title: 'The screen on the wall',
			look: 'Every number stands on the range that is usual at this hour. No names, no small groups.',
			flag: null
		},
		{
			at: 'review',
			title: 'The weekly meeting',
			look: 'Exceptions first. Publishing freezes the week; what is corrected later shows as restated, with its cause.',
			flag: null
		}
	];
}
