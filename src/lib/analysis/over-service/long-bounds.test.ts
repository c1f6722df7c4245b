import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../../../tests/golden/holds';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { isHasty, isLong, longBounds } from './long-bounds';

describe('longBounds', () => {
	it('turns exactly where the rules turn', () => {
		holds(
			fc.property(
				fc.double({ min: 0, max: 8, noNaN: true }),
				fc.double({ min: 0.05, max: 1.2, noNaN: true }),
				(location, scale) => {
					const of = { location, scale };
					const { longFromMs, hastyUntilMs } = longBounds(of, DEFAULT_THRESHOLDS);
					return (
						Number.isInteger(longFromMs) &&
						isLong(longFromMs, of, DEFAULT_THRESHOLDS) &&
						!isLong(longFromMs - 1, of, DEFAULT_THRESHOLDS) &&
						!isHasty(hastyUntilMs + 1, of, DEFAULT_THRESHOLDS) &&
						(hastyUntilMs === -1 || isHasty(hastyUntilMs, of, DEFAULT_THRESHOLDS))
					);
				}
			)
		);
	});

	it('says -1 where nothing can be hasty because a second is already too long', () => {
		const { hastyUntilMs } = longBounds({ location: 0, scale: 0.6 }, DEFAULT_THRESHOLDS);
		expect(hastyUntilMs).toBe(-1);
	});

	it('begins at the typical time plus five minutes for a brief, steady kind of work', () => {
		const bounds = longBounds({ location: Math.log(60), scale: 0.05 }, DEFAULT_THRESHOLDS);
		expect(Math.abs(bounds.longFromMs - 360_000)).toBeLessThanOrEqual(1);
	});
});
