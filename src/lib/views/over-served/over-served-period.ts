import { usualDay } from '$lib/analysis/usual/usual-day';

/** Judged contacts of one week of the site. */
export type JudgedWeek = {
	/** First day. */
	week: number;
	/** Those whose handle time is known: no other can be called over-served. */
	contacts: number;
	overServed: number;
	displaced: number;
	exceptions: number;
	/** Exceptions for which somebody said whether the customer knows that this was one. */
	managed: number;
	notManaged: number;
};

export type WeekBar = {
	week: number;
	overServed: number;
	/** The newest week is still going on. */
	open: boolean;
	side: 'usual' | 'high' | 'low' | 'unknown';
};

export type OverServedPeriod = {
	/** First day of the weeks that the sums speak of, and how many they are. */
	from: number;
	weeks: number;
	contacts: number;
	overServed: number;
	displaced: number;
	/** Over-served of a thousand contacts. */
	perThousand: number;
	exceptions: number;
	managed: number;
	notManaged: number;
	bars: WeekBar[];
	/** What such a week usually has, from all whole weeks with handle times. */
	usual: { low: number; high: number } | null;
};

/**
 * What a period of weeks gave away.
 * @param weeks ascending, whole weeks but for the newest
 * @param newestDay day of the newest contact: its week is open until there is a contact after it
 * @param most weeks of the period that the sums speak of; all are drawn
 */
export function overServedPeriod(
	weeks: readonly JudgedWeek[],
	newestDay: number,
	most: number
): OverServedPeriod {
	const period = weeks.slice(-most);
	const sum = (of: (week: JudgedWeek) => number) =>
		period.reduce((total, week) => total + of(week), 0);
	const contacts = sum((week) => week.contacts);
	const overServed = sum((week) => week.overServed);
	// Nobody knows of the newest day whether it is over: less than usual is not said of a day that goes on.
	const isOpen = ({ week }: JudgedWeek) => week + 6 >= newestDay;
	const known = weeks.filter((week) => !isOpen(week) && week.contacts > 0);
	const band = usualDay(known.map((week) => week.overServed));
	const usual =
		'notEnough' in band ? null : { low: Math.ceil(band.low), high: Math.floor(band.high) };
	return {
		...{ from: period[0]?.week ?? newestDay, weeks: period.length },
		...{ contacts, overServed, displaced: sum((week) => week.displaced), usual },
		perThousand: contacts > 0 ? (1000 * overServed) / contacts : 0,
		exceptions: sum((week) => week.exceptions),
		managed: sum((week) => week.managed),
		notManaged: sum((week) => week.notManaged),
		bars: weeks.map((week) => ({
			week: week.week,
			overServed: week.overServed,
			open: isOpen(week),
			side: sideOf(week.overServed, usual, isOpen(week))
		}))
	};
}

function sideOf(n: number, usual: { low: number; high: number } | null, open: boolean) {
	if (!usual) return 'unknown';
	if (n > usual.high) return 'high';
	return n < usual.low && !open ? 'low' : 'usual';
}
