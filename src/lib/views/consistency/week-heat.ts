import type { Weekday } from '$lib/domain/site';
import { contactsHref, type ContactQuery } from '../contact/contact-query';
import { counted, signedDecimal, signedPercent } from '../format/number';
import type { MapCell, WeekMap } from '../level/week-map';

/** A cell of the map in the words of a person and the strength of a colour. */
export type WeekHeatCell = {
	/** -1 (far worse) to 1 (far better), 0 as usual; null: too few to say. */
	level: number | null;
	text: string;
	/** The contacts behind it. */
	href?: string;
};

export type WeekHeat = {
	columns: string[];
	rows: { label: string; cells: (WeekHeatCell | null)[] }[];
};

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const STEPS = 3;
/** A difference that would matter but may be chance: so pale that only neighbours that agree catch the eye. */
const PALE = 0.16;

/**
 * Hour x weekday with the site's first weekday on top.
 * @param of what the whole map speaks of: its days, its queue
 * @param sesoi smallest difference that matters: share of handle time, or points
 */
export function weekHeat(
	{ metric, spread, hours, days }: WeekMap,
	weekStart: Weekday,
	of: ContactQuery,
	sesoi: number
): WeekHeat {
	const order = DAYS.map((_, i) => (weekStart - 1 + i) % 7);
	const [one, many] =
		metric === 'csat' ? (['answer', 'answers'] as const) : (['contact', 'contacts'] as const);
	const smallest = metric === 'csat' ? sesoi : 100 * sesoi;
	const palely = ({ difference }: MapCell) =>
		Math.abs(difference ?? 0) < smallest
			? 0
			: Math.sign(difference ?? 0) * (metric === 'csat' ? PALE : -PALE);
	const words = (cell: MapCell, at: string) => {
		if (cell.n === 0) return `${at}: nothing`;
		if (cell.difference === null) return `${at}: too few to say, ${counted(cell.n, one, many)}`;
		const size =
			metric === 'csat'
				? `${signedDecimal(cell.difference, 2)} points`
				: `${signedPercent(cell.difference, 0)}${spread ? ' spread' : ''}`;
		const sure = cell.thin
			? ', too few to say'
			: cell.step !== 0
				? ''
				: palely(cell) === 0
					? ', no difference that matters'
					: ', may be chance';
		return `${at}: ${size}${sure}, ${counted(cell.n, one, many)}`;
	};
	return {
		columns: hours.map(String),
		rows: order.map((day) => ({
			label: DAYS[day] ?? '',
			cells: hours.map((hour, i) => {
				const cell = days[day]?.[i];
				if (!cell || cell.n === 0) return null;
				return {
					level: cell.thin ? null : cell.step === 0 ? palely(cell) : cell.step / STEPS,
					text: words(cell, `${DAYS[day]} ${hour}:00`),
					href: contactsHref({
						...of,
						weekdays: [(day + 1) as Weekday],
						hour,
						...(metric === 'csat' ? { rated: true } : spread && { timed: true })
					})
				};
			})
		}))
	};
}
