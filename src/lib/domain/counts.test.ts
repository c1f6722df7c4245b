import { describe, expect, it } from 'vitest';
import { addCounts, type BatchCounts, isConserved, NO_COUNTS } from './counts';

const batch: BatchCounts = {
	received: 21,
	created: 1,
	updated: 2,
	unchanged: 3,
	stale: 4,
	duplicate: 5,
	rejected: 6
};

describe('the counts of a batch', () => {
	it('are conserved when every row became something', () => {
		expect(isConserved(NO_COUNTS)).toBe(true);
		expect(isConserved(batch)).toBe(true);
	});
	it('are not when any one of them is off by one', () => {
		for (const name of Object.keys(batch) as (keyof BatchCounts)[]) {
			expect(isConserved({ ...batch, [name]: batch[name] + 1 }), name).toBe(false);
		}
	});
	it('add up field by field and stay conserved', () => {
		const sum = addCounts(batch, batch);
		expect(sum).toEqual({
			received: 42,
			created: 2,
			updated: 4,
			unchanged: 6,
			stale: 8,
			duplicate: 10,
			rejected: 12
		});
		expect(isConserved(sum)).toBe(true);
		expect(addCounts(batch, NO_COUNTS)).toEqual(batch);
	});
});
