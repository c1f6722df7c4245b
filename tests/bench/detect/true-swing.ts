import { contrast, type Weighed } from '$lib/demo/contrast';
import { expectedScore } from '$lib/demo/satisfaction';
import { isWeekend, shiftOf } from '$lib/domain/local-time';
import type { Period } from '$lib/domain/period';
import { DEFAULT_SHIFTS, defaultSettings } from '$lib/domain/site';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import type { SwingEvidence } from '$lib/flags/flag';
import type { Centre, CentreContact, Effect } from './centre';
import { TOPICS } from './plan';

export type Hypothesis = Pick<SwingEvidence, 'scope' | 'metric' | 'dimension' | 'level'>;

const MOOD = new Map(TOPICS.map(({ name, mood }) => [name, mood]));
const DAYS_A_MONTH = 30.4;

/** What puts a contact in a level, what must be equal for a comparison, and what is planted through the dimension. */
type Side = { inLevel: boolean; stratum: string; effect: Effect | null };

/** Sides of every contact; null: the dimension has nothing planted, whatever the level. */
function sideOf(centre: Centre, period: Period, { dimension, level }: Hypothesis) {
	const { weekend, evening, newcomers } = centre.planted;
	const settings = defaultSettings('', centre.zone);
	const hired = new Map(centre.agents.map(({ id, hiredDay }) => [id, hiredDay]));
	const shift = ({ day, hour }: CentreContact) =>
		shiftOf({ day, minute: 60 * hour }, DEFAULT_SHIFTS)?.name ?? '';
	const middle = (period.from + period.until) / 2;
	return (contact: CentreContact): Side | null => {
		switch (dimension) {
			case 'weekend': {
				const inLevel = isWeekend(contact.day, settings);
				const planted = inLevel && weekend?.queue === contact.queue;
				return { inLevel, stratum: shift(contact), effect: planted ? weekend : null };
			}
			case 'shift':
				return {
					inLevel: shift(contact) === level,
					stratum: String(isWeekend(contact.day, settings)),
					effect: shift(contact) === 'Evening' ? evening : null
				};
			case 'seniority': {
				const tenure = (day: number) => day - (hired.get(contact.agent) ?? -Infinity);
				const left = newcomers
					? Math.exp(-tenure(contact.day) / DAYS_A_MONTH / newcomers.months)
					: 0;
				const { handle, csat } = newcomers ?? { handle: 0, csat: 0 };
				return {
					inLevel: tenure(middle) < DEFAULT_THRESHOLDS.newAgentDays,
					stratum: '',
					effect: { handle: left * handle, csat: left * csat }
				};
			}
			default:
				return null;
		}
	};
}

/**
 * The true difference of a level from the rest under otherwise equal conditions, as planted: ln seconds, or points of
 * satisfaction; exactly 0 for what is not there.
 * @param asked as findings name it
 */
export function trueSwing(centre: Centre, period: Period, asked: Hypothesis): number {
	const side = sideOf(centre, period, asked);
	const queue = asked.scope.startsWith('queue:') ? asked.scope.slice('queue:'.length) : null;
	const weighed: Weighed[] = [];
	for (const contact of centre.contacts) {
		if (contact.day < period.from || contact.day >= period.until || contact.tag) continue;
		if (queue !== null && contact.queue !== queue) continue;
		if (asked.metric === 'csat' && !contact.answer) continue;
		const placed = side(contact);
		if (!placed) return 0;
		const { inLevel, stratum, effect } = placed;
		const mood = MOOD.get(contact.topic) ?? 0;
		const value =
			asked.metric === 'handle-time'
				? (effect?.handle ?? 0)
				: expectedScore(mood + (effect?.csat ?? 0)) - expectedScore(mood);
		weighed.push({ inLevel, stratum, value });
	}
	return contrast(weighed) ?? 0;
}
