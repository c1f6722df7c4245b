import type { CsatScore } from '$lib/domain/survey';
import type { CopyRow } from '../copy-row';
import type { CountedContact } from './counted-contact';

/** Squares of ln are added in two parts so that every sum of a batch is an exact double. */
const SPLIT = 10_000_000;

/** The additive measures of a roll-up cell, whole numbers throughout. */
export type Measures = {
	offered: number;
	answered: number;
	handled: number;
	handleMs: number;
	talkMs: number;
	holdMs: number;
	wrapMs: number;
	lnSum: number;
	lnSquareHigh: number;
	lnSquareLow: number;
	csat: [number, number, number, number, number];
	invited: number;
};

export const MEASURE_COLUMNS = [
	...['offered', 'answered', 'handled', 'handle_ms', 'talk_ms', 'hold_ms', 'wrap_ms', 'ln_sum'],
	...['ln_square_sum', 'csat_1', 'csat_2', 'csat_3', 'csat_4', 'csat_5', 'invited']
] as const;

export function noMeasures(): Measures {
	return {
		offered: 0,
		answered: 0,
		handled: 0,
		handleMs: 0,
		talkMs: 0,
		holdMs: 0,
		wrapMs: 0,
		lnSum: 0,
		lnSquareHigh: 0,
		lnSquareLow: 0,
		csat: [0, 0, 0, 0, 0],
		invited: 0
	};
}

/** Adds a contact to its cell, or takes it out again (sign -1). */
export function addMeasures(cell: Measures, contact: CountedContact, sign: 1 | -1): void {
	cell.offered += sign;
	if (contact.answered) cell.answered += sign;
	if (contact.surveyInvited ?? contact.answered) cell.invited += sign;
	addScore(cell, contact.csat, sign);
	if (contact.handleMs === null || contact.lnHandle === null) return;
	cell.handled += sign;
	cell.handleMs += sign * contact.handleMs;
	cell.talkMs += sign * (contact.talkMs ?? 0);
	cell.holdMs += sign * (contact.holdMs ?? 0);
	cell.wrapMs += sign * (contact.wrapMs ?? 0);
	cell.lnSum += sign * contact.lnHandle;
	const square = contact.lnHandle * contact.lnHandle;
	const high = Math.floor(square / SPLIT);
	cell.lnSquareHigh += sign * high;
	cell.lnSquareLow += sign * (square - high * SPLIT);
}

/** Adds a satisfaction score to its cell, or takes it out again (sign -1). */
export function addScore(cell: Measures, csat: CsatScore | null, sign: 1 | -1): void {
	if (csat !== null) cell.csat[csat - 1] = (cell.csat[csat - 1] ?? 0) + sign;
}

/** Whether anything is left in a cell; what was counted in and out again leaves nothing. */
export function anyMeasure(cell: Measures): boolean {
	const { csat, lnSquareHigh, lnSquareLow } = cell;
	return (
		cell.offered !== 0 ||
		cell.answered !== 0 ||
		cell.handled !== 0 ||
		cell.handleMs !== 0 ||
		cell.talkMs !== 0 ||
		cell.holdMs !== 0 ||
		cell.wrapMs !== 0 ||
		cell.lnSum !== 0 ||
		lnSquareHigh * SPLIT + lnSquareLow !== 0 ||
		csat.some((count) => count !== 0) ||
		cell.invited !== 0
	);
}

/** Writes the values in the order of MEASURE_COLUMNS. */
export function writeMeasures(row: CopyRow, cell: Measures): void {
	row.whole(cell.offered);
	row.whole(cell.answered);
	row.whole(cell.handled);
	row.whole(cell.handleMs);
	row.whole(cell.talkMs);
	row.whole(cell.holdMs);
	row.whole(cell.wrapMs);
	row.whole(cell.lnSum);
	const square = cell.lnSquareHigh * SPLIT + cell.lnSquareLow;
	if (Number.isSafeInteger(square)) row.whole(square);
	else row.big(BigInt(cell.lnSquareHigh) * BigInt(SPLIT) + BigInt(cell.lnSquareLow));
	for (const count of cell.csat) row.whole(count);
	row.whole(cell.invited);
}
