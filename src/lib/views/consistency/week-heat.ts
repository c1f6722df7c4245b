import type { Weekday } from '$lib/domain/site';
import { weekdayText } from '$lib/flags/wording/weekday';
import { m } from '$lib/i18n/compiled/messages';
import { contactsHref, type ContactQuery } from '../contact/contact-query';
import { basisWords } from '../chart/basis-words';
import { signedDecimal, signedPercent } from '../format/number';
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
	/** On how many all of it rests. */
	basis: string;
	columns: string[];
	rows: { label: string; cells: (WeekHeatCell | null)[] }[];
};

const DAYS = 7;
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
	const order = Array.from({ length: DAYS }, (_, i) => (weekStart - 1 + i) % DAYS);
	const nameOf = (day: number) => weekdayText(day + 1, 'short');
	const basis = (count: number) => basisWords(metric === 'csat' ? 'answers' : 'contacts', count);
	const smallest = metric === 'csat' ? sesoi : 100 * sesoi;
	const palely = ({ difference }: MapCell) =>
		Math.abs(difference ?? 0) < smallest
			? 0
			: Math.sign(difference ?? 0) * (metric === 'csat' ? PALE : -PALE);
	const words = (cell: MapCell, at: string) => {
		if (cell.n === 0) return m.consistency_cell_nothing({ at });
		const n = basis(cell.n);
		if (cell.difference === null) return m.consistency_cell_few({ at, n });
		const percent = signedPercent(cell.difference, 0);
		const size =
			metric === 'csat'
				? m.swing_points({ size: signedDecimal(cell.difference, 2) })
				: spread
					? m.consistency_cell_spread({ size: percent })
					: percent;
		const sure = cell.thin
			? m.consistency_cell_thin()
			: cell.step !== 0
				? ''
				: palely(cell) === 0
					? m.consistency_cell_same()
					: m.consistency_cell_chance();
		return m.consistency_cell({ at, size, sure, n });
	};
	return {
		basis: basis(days.flat().reduce((sum, { n }) => sum + n, 0)),
		columns: hours.map(String),
		rows: order.map((day) => ({
			label: nameOf(day),
			cells: hours.map((hour, i) => {
				const cell = days[day]?.[i];
				if (!cell || cell.n === 0) return null;
				return {
					level: cell.thin ? null : cell.step === 0 ? palely(cell) : cell.step / STEPS,
					text: words(cell, `${nameOf(day)} ${hour}:00`),
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
