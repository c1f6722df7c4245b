import { weekdayOf } from '$lib/domain/local-time';
import type { Metric } from '$lib/domain/window';
import { clock } from '$lib/flags/wording/duration';
import { m } from '$lib/i18n/compiled/messages';
import { decimal } from '../format/number';
import { weekdayText } from '$lib/flags/wording/weekday';

export const weekdayLong = (day: number): string => weekdayText(weekdayOf(day), 'long');

export const weekdayName = (day: number): string => weekdayText(weekdayOf(day), 'short');

/** A level in its unit: "3:24" or "4.02". */
export function levelText(metric: Metric, value: number): string {
	return metric === 'handle-time' ? clock(value) : decimal(value, 2);
}

export function rangeText(metric: Metric, low: number, high: number): string {
	const most = metric === 'csat' ? 5 : Infinity;
	const range = `${levelText(metric, low)} – ${levelText(metric, Math.min(high, most))}`;
	return m.wall_usual({ range });
}

/** "since 11:00", with the weekday where it began before the day shown. */
export function sinceText(since: { localDay: number; localHour: number }, today: number): string {
	const day = since.localDay === today ? '' : `${weekdayName(since.localDay)} `;
	return m.words_since({ when: `${day}${since.localHour}:00` });
}
