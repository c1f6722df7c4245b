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
	/** What it shows: what there is to look at is said by the reader's language, what was found by the flag's own sentence. */
	shows: TourSight;
	flag: FlagOfStory | null;
};

export type TourSight = 'questions' | 'call' | 'weekend' | 'generous' | 'held' | 'wall' | 'meeting';

/** What to look at in a demo centre, in the order of its story: seven screens, two minutes. */
export function demoTour(centre: DemoCentre): TourStop[] {
	const generous = plantedAgents(centre).find(({ kind }) => kind === 'agent-over-service');
	const held = plantedImprovements(centre).find(({ outcome }) => outcome === 'held');
	return [
		{
			at: 'overview',
			shows: 'questions',
			flag: null
		},
		{
			at: 'flag',
			shows: 'call',
			flag: {
				kind: 'over-service',
				day: spotlightDay(centre),
				says: { handleSeconds: { above: 2399 }, typicalSeconds: { below: 300 } }
			}
		},
		{
			at: 'consistency',
			shows: 'weekend',
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
			shows: 'generous',
			flag: {
				kind: 'agent-over-service',
				day: null,
				says: { agentId: generous?.agentId ?? '', metric: 'over-service' }
			}
		},
		{
			at: 'flag',
			shows: 'held',
			flag: {
				kind: 'improvement',
				day: null,
				says: { scope: held?.scope ?? '', metric: held?.metric ?? '', verdict: 'held' }
			}
		},
		{
			at: 'wall',
			shows: 'wall',
			flag: null
		},
		{
			at: 'review',
			shows: 'meeting',
			flag: null
		}
	];
}
