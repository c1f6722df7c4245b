import { THRESHOLD_GROUPS } from '../settings/threshold-words';
import type { PublishedBasis } from './published-basis';

/** A setting that is another one today. */
export type ChangedSetting = {
	text: string;
	/** It places contacts on other days; else it only decides what is judged too long. */
	moves: boolean;
};

/** Thresholds that no number of a review rests on. */
const ELSEWHERE: ReadonlySet<string> = new Set([
	...['reviewDays', 'sesoiHandleTime', 'sesoiCsat', 'falseDiscoveryRate', 'newAgentDays'],
	...['raisedExpectationDays', 'repeatDays', 'noticeableFactor', 'noticeablePoints'],
	...['answeringOdds', 'targetOccupancy']
]);
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Settings under which the numbers of a review would have been others, as they were and as they are. */
export function changedSettings(then: PublishedBasis, now: PublishedBasis): ChangedSetting[] {
	const moved = [
		...(then.zone === now.zone ? [] : [`Time zone: was ${then.zone}, is ${now.zone}`]),
		...(then.weekStart === now.weekStart
			? []
			: [`First day of the week: was ${weekday(then)}, is ${weekday(now)}`]),
		...(shiftsOf(then) === shiftsOf(now) ? [] : ['Shifts: other names or hours than then'])
	].map((text) => ({ text, moves: true }));
	const lines = THRESHOLD_GROUPS.flatMap(({ thresholds }) =>
		thresholds.flatMap(({ key, label, unit }) => {
			const [was, is] = [then.thresholds[key], now.thresholds[key]];
			if (was === is || ELSEWHERE.has(key)) return [];
			return [{ text: `${label}: was ${was}, is ${is} ${unit}`, moves: false }];
		})
	);
	return [...moved, ...lines];
}

function weekday({ weekStart }: PublishedBasis): string {
	return WEEKDAYS[weekStart - 1] ?? String(weekStart);
}

function shiftsOf({ shifts }: PublishedBasis): string {
	return shifts.map(({ name, from, until }) => `${name} ${from} ${until}`).join('; ');
}
