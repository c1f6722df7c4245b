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
	if (contact.csat !== null)
		cell.csat[contact.csat - 1] = (cell.csat[contact.csat - 1] ?? 0) + sign;
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

/** The values in the order of MEASURE_COLUMNS. */
export function measureFields(cell: Measures): (number | string)[] {
	const square = cell.lnSquareHigh * SPLIT + cell.lnSquareLow;
	const exact = Number.isSafeInteger(square)
		? square
		: BigInt(cell.lnSquareHigh) * BigInt(SPLIT) + BigInt(cell.lnSquareLow);
	return [
		cell.offered,
		cell.answered,
		cell.handled,
		cell.handleMs,
		cell.talkMs,
		cell.holdMs,
		cell.wrapMs,
		cell.lnSum,
		String(exact),
		...cell.csat,
		cell.invited
	];
}
