import { MEASURE_COLUMNS } from '../write/measures';

/** Additive measures of any group of contacts. */
export type MeasureSums = {
	/** Every contact; those answered; those with a known handle time, over which the sums are. */
	offered: number;
	answered: number;
	handled: number;
	/** Milliseconds. */
	handleMs: number;
	talkMs: number;
	holdMs: number;
	wrapMs: number;
	/** Sum of ln seconds, and of its square. */
	ln: number;
	lnSquare: number;
	/** Answers by score 1 to 5. */
	csat: [number, number, number, number, number];
	invited: number;
};

/** The measures of a roll-up's rows added up, for SQL. */
export const SUMMED_MEASURES = MEASURE_COLUMNS.map(
	(column) => `sum(${column})::text as ${column}`
).join(', ');

export type SummedRow = Record<(typeof MEASURE_COLUMNS)[number], string>;

/** Exact sums are divided only here, so that both engines give the same doubles. */
export function measureSums(row: SummedRow): MeasureSums {
	return {
		offered: Number(row.offered),
		answered: Number(row.answered),
		handled: Number(row.handled),
		handleMs: Number(row.handle_ms),
		talkMs: Number(row.talk_ms),
		holdMs: Number(row.hold_ms),
		wrapMs: Number(row.wrap_ms),
		ln: Number(row.ln_sum) / 1e6,
		lnSquare: Number(row.ln_square_sum) / 1e12,
		csat: [
			Number(row.csat_1),
			Number(row.csat_2),
			Number(row.csat_3),
			Number(row.csat_4),
			Number(row.csat_5)
		],
		invited: Number(row.invited)
	};
}
