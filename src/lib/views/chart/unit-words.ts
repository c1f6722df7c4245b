import { clock } from '$lib/flags/wording/duration';
import { inPercent, signed } from '$lib/flags/wording/number';
import { decimal, whole } from '../format/number';
import type { LineInBand } from './line-in-band';

/** A value of a chart as a person reads it. */
export function unitWords(unit: LineInBand['unit'], value: number): string {
	switch (unit) {
		case 'seconds':
			return clock(value);
		case 'points':
			return decimal(value, 2);
		case 'percent':
			return inPercent(signed(value, 0));
		case 'count':
			return whole(value);
	}
}
