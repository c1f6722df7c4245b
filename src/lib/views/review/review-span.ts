import {
	groupSummary,
	type GroupSums,
	type GroupSummary
} from '$lib/analysis/summary/group-summary';
import { dateFormat } from '$lib/flags/wording/date';
import { FIRST_LANGUAGE, readerLanguage, readerLocale } from '$lib/i18n/language';
import { isoDate } from '$lib/domain/iso-date';
import { isoWeekName } from '$lib/domain/iso-week';
import type { Period } from '$lib/domain/period';

/** What one day adds to a week or a month. */
export type ReviewDay = GroupSums & { day: number };

/** One week or month, as charts and tables show it. */
export type SpanPoint = { label: string; from: number; until: number; summary: GroupSummary };

/** Whole weeks, `count` of them, the last one beginning on `lastMonday`. */
export function weekPoints(
	days: readonly ReviewDay[],
	lastMonday: number,
	count: number
): SpanPoint[] {
	return Array.from({ length: count }, (_, i) => {
		const from = lastMonday - 7 * (count - 1 - i);
		return point(days, isoWeekName(from).slice(5), from, from + 7);
	});
}

/** The same days of each of `count` weeks, the last week that of the days: part of a week is held against as much of others. */
export function sameDays(
	days: readonly ReviewDay[],
	{ from, until }: Period,
	count: number
): SpanPoint[] {
	const inPart = ({ day }: ReviewDay) => (((day - from) % 7) + 7) % 7 < until - from;
	return weekPoints(days.filter(inPart), from, count);
}

/** Calendar months, `count` of them, the last one the month of a day; that one goes no further than the day. */
export function monthPoints(days: readonly ReviewDay[], until: number, count: number): SpanPoint[] {
	const points: SpanPoint[] = [];
	let end = until;
	for (let i = 0; i < count; i++) {
		const first = firstOfMonth(end - 1);
		points.unshift(point(days, monthLabel(first), first, end));
		end = first;
	}
	return points;
}

/** First day of the month that holds a day. */
export function firstOfMonth(day: number): number {
	return day - Number(isoDate(day).slice(8)) + 1;
}

function point(days: readonly ReviewDay[], label: string, from: number, until: number): SpanPoint {
	return {
		...{ label, from, until },
		summary: groupSummary(added(days.filter(({ day }) => day >= from && day < until)))
	};
}

function added(days: readonly ReviewDay[]): GroupSums {
	const sum = { contacts: 0, handled: 0, handleMs: 0, invited: 0 };
	const csat = [0, 0, 0, 0, 0];
	const buckets = new Map<number, number>();
	for (const day of days) {
		sum.contacts += day.contacts;
		sum.handled += day.handled;
		sum.handleMs += day.handleMs;
		sum.invited += day.invited;
		day.csat.forEach((n, i) => (csat[i] = (csat[i] ?? 0) + n));
		for (const [bucket, n] of day.buckets) buckets.set(bucket, (buckets.get(bucket) ?? 0) + n);
	}
	return { ...sum, csat, buckets };
}

const DAY_MS = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A month in short, by its first day. */
export function monthLabel(first: number): string {
	if (readerLanguage() !== FIRST_LANGUAGE)
		return dateFormat(readerLocale(), { month: 'short', timeZone: 'UTC' }).format(first * DAY_MS);
	return MONTHS[Number(isoDate(first).slice(5, 7)) - 1] ?? '';
}
