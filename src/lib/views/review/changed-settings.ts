import { weekdayText } from '$lib/flags/wording/weekday';
import { m } from '$lib/i18n/compiled/messages';
import { thresholdGroups } from '../settings/threshold-words';
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

/** Settings under which the numbers of a review would have been others, as they were and as they are. */
export function changedSettings(then: PublishedBasis, now: PublishedBasis): ChangedSetting[] {
	const moved = [
		...(then.zone === now.zone ? [] : [m.change_zone({ was: then.zone, now: now.zone })]),
		...(then.weekStart === now.weekStart
			? []
			: [m.change_week_start({ was: weekday(then), now: weekday(now) })]),
		...(shiftsOf(then) === shiftsOf(now) ? [] : [m.change_shifts()])
	].map((text) => ({ text, moves: true }));
	const lines = thresholdGroups().flatMap(({ thresholds }) =>
		thresholds.flatMap(({ key, label, unit }) => {
			const [was, is] = [then.thresholds[key], now.thresholds[key]];
			if (was === is || ELSEWHERE.has(key)) return [];
			return [{ text: m.change_setting({ label, was, now: is, unit }), moves: false }];
		})
	);
	return [...moved, ...lines];
}

function weekday({ weekStart }: PublishedBasis): string {
	return weekdayText(weekStart, 'long');
}

function shiftsOf({ shifts }: PublishedBasis): string {
	return shifts.map(({ name, from, until }) => `${name} ${from} ${until}`).join('; ');
}
