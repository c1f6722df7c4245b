import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segmentKey, segmentOfKey } from './segment';

it('a kind of work comes back from its key', () => {
	const segment = fc.record({ queue: fc.nat(), topic: fc.nat(), channel: fc.nat(7) });
	fc.assert(
		fc.property(segment, (of) => {
			expect(segmentOfKey(segmentKey(of))).toEqual(of);
		})
	);
});
