import { isWeekend, shiftOf, weekdayOf } from '$lib/domain/local-time';
import type { Period } from '$lib/domain/period';
import { DEFAULT_SHIFTS, defaultSettings } from '$lib/domain/site';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { welch } from '$lib/stats/comparison/welch';
import { isInsufficient } from '$lib/stats/insufficient';
import { momentsOf } from '$lib/stats/summary/moments-of';
import { handleSeconds, type Centre, type CentreContact } from './centre';
import type { Hypothesis } from './true-swing';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** What a spreadsheet says of a hypothesis: contacts of the level against all others, each for itself. */
export type NaiveSwing = { difference: number; p: number };

/**
 * Welch's test on contacts, as most dashboards compare shifts.
 * @param mixAdjusted true: the mean of each contact's topic and channel is taken off first
 * @returns null where the level of a contact is not known to a spreadsheet (load), or a side is empty
 */
export function naiveSwing(
	centre: Centre,
	period: Period,
	asked: Hypothesis,
	mixAdjusted: boolean
): NaiveSwing | null {
	if (asked.dimension === 'load') return null;
	const queue = asked.scope.startsWith('queue:') ? asked.scope.slice('queue:'.length) : null;
	const inLevel = levelOf(centre, period, asked);
	const contacts = centre.contacts.filter(
		(c) =>
			c.day >= period.from &&
			c.day < period.until &&
			!c.tag &&
			(queue === null || c.queue === queue) &&
			(asked.metric === 'handle-time' || c.answer !== null)
	);
	const score = (c: CentreContact) =>
		asked.metric === 'csat' ? (c.answer?.csat ?? 0) : Math.log(Math.max(1, handleSeconds(c)));
	const means = mixAdjusted ? meansByWork(contacts, score) : null;
	const sides: [number[], number[]] = [[], []];
	for (const c of contacts) {
		const side = inLevel(c);
		if (side !== null) sides[side ? 1 : 0].push(score(c) - (means?.get(workOf(c)) ?? 0));
	}
	const test = welch(momentsOf(sides[1]), momentsOf(sides[0]));
	return isInsufficient(test) ? null : { difference: test.difference, p: test.p };
}

const workOf = ({ queue, topic, channel }: CentreContact) => [queue, topic, channel].join('/');

function meansByWork(contacts: readonly CentreContact[], score: (c: CentreContact) => number) {
	const sums = new Map<string, [n: number, sum: number]>();
	for (const c of contacts) {
		const [n, sum] = sums.get(workOf(c)) ?? [0, 0];
		sums.set(workOf(c), [n + 1, sum + score(c)]);
	}
	return new Map([...sums].map(([work, [n, sum]]) => [work, sum / n]));
}

function levelOf({ agents, zone }: Centre, { from, until }: Period, asked: Hypothesis) {
	const settings = defaultSettings('', zone);
	const hired = new Map(agents.map(({ id, hiredDay }) => [id, hiredDay]));
	return ({ day, hour, agent }: CentreContact): boolean | null => {
		const weekend = isWeekend(day, settings);
		switch (asked.dimension) {
			case 'weekend':
				return weekend;
			case 'shift':
				return shiftOf({ day, minute: 60 * hour }, DEFAULT_SHIFTS)?.name === asked.level;
			case 'weekday': {
				const level = WEEKDAYS.indexOf(asked.level) + 1;
				return weekend === level > 5 ? weekdayOf(day) === level : null;
			}
			default: {
				const tenure = (from + until) / 2 - (hired.get(agent) ?? -Infinity);
				return tenure < DEFAULT_THRESHOLDS.newAgentDays;
			}
		}
	};
}
