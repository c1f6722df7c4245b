import type { Centre } from './centre';
import type { Shown } from './through-product';

/** A centre and what the product showed of it. */
export type Run = { centre: Centre; shown: Shown; isNull: boolean };

export function isNullCentre({ planted }: Centre): boolean {
	const { weekend, evening, newcomers, improvements, release } = planted;
	return !weekend && !evening && !newcomers && !release && improvements.length === 0;
}
