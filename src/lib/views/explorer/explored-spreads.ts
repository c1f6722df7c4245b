import type { Shift, Weekday } from '$lib/domain/site';
import { shiftName } from '$lib/flags/wording/shift-name';
import { boxRow } from '../chart/box-row';
import type { BoxesView, BoxRow } from '../chart/boxes-view';
import type { Histogram } from '../chart/spread-of';
import { m } from '$lib/i18n/compiled/messages';
import { contactsHref, type ContactQuery } from '../contact/contact-query';
import { WEEKDAY_NAMES, weekdayText } from '$lib/flags/wording/weekday';
import type { ExploredDimension, ExploreQuery } from './explore-query';

/** Handle times of the contacts asked about, by what they are asked about. */
export type SpreadsBy = ReadonlyMap<string, Histogram>;

/** Which contacts a spread is of: those whose handle time can be compared, as explored differences take them. */
export const SPREAD_CONTACTS = { timed: true, tagged: false, hasAgent: true } as const;

const TITLES = {
	...{ shift: m.explore_times_shift, weekday: m.explore_times_weekday },
	...{ weekend: m.explore_times_weekend, load: m.explore_times_load },
	seniority: m.explore_times_seniority
} as const;

/**
 * How handle times are spread by shift, weekday, load or seniority, exactly as they were.
 * @param spreads by shift; by weekday ("1": Monday), for the weekend too; as peak and off-peak; as new and others
 * @returns null where there are no two groups to look at beside one another
 */
export function exploredSpreads(
	spreads: SpreadsBy,
	query: ExploreQuery,
	{ shifts, weekend }: { shifts: readonly Shift[]; weekend: readonly Weekday[] }
): BoxesView | null {
	const { dimension, period, queue, topic, channel } = query;
	const work = { queue, topic, channel: channel || undefined };
	const rows = levels(dimension, shifts, weekend).flatMap(({ name, keys, own }): BoxRow[] => {
		const href = contactsHref({ ...period, ...work, ...own, ...SPREAD_CONTACTS });
		const row = boxRow({ name, href }, together(keys.map((key) => spreads.get(key) ?? [])));
		return row ? [row] : [];
	});
	if (rows.length < 2) return null;
	return { title: TITLES[dimension](), rows };
}

type Level = { name: string; keys: string[]; own: ContactQuery };

function levels(
	dimension: ExploredDimension,
	shifts: readonly Shift[],
	weekend: readonly Weekday[]
): Level[] {
	const days = WEEKDAY_NAMES.map((_, i) => ({
		...{ name: weekdayText(i + 1, 'long'), day: (i + 1) as Weekday }
	}));
	const some = (name: string, weekdays: readonly Weekday[]): Level => ({
		...{ name, keys: weekdays.map(String), own: { weekdays } }
	});
	switch (dimension) {
		case 'shift':
			return shifts.map(({ name }) => ({
				name: shiftName(name),
				keys: [name],
				own: { shift: name }
			}));
		case 'weekday':
			return days.map(({ name, day }) => some(name, [day]));
		case 'weekend': {
			const others = days.map(({ day }) => day).filter((day) => !weekend.includes(day));
			return [some(m.explore_level_weekend(), weekend), some(m.explore_level_others(), others)];
		}
		case 'load':
			return [
				{ name: m.explore_level_peak(), keys: ['peak'], own: { load: 'peak' } },
				{ name: m.explore_level_off(), keys: ['off-peak'], own: { load: 'off-peak' } }
			];
		case 'seniority':
			return [
				{ name: m.explore_level_new(), keys: ['new'], own: { seniority: 'new' } },
				{ name: m.explore_level_old(), keys: ['others'], own: { seniority: 'others' } }
			];
	}
}

function together(histograms: readonly Histogram[]): Histogram {
	const sum = new Map<number, number>();
	for (const { bar, n } of histograms.flat()) sum.set(bar, (sum.get(bar) ?? 0) + n);
	return [...sum].map(([bar, n]) => ({ bar, n })).sort((a, b) => a.bar - b.bar);
}
