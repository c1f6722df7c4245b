import { describe, expect, inject, test } from 'vitest';
import { databaseKinds } from '../integration/databases';
import { faults } from './faults';
import { newPlace } from './place';

/** Those that take seconds; all of them, and as often as one likes: `npm run test:faults`. */
const QUICK = [1, 4, 9, 10, 11, 23];

describe.each(databaseKinds)('the built product on %s survives', (kind) => {
	const chosen = faults.filter(
		({ row, on }) => QUICK.includes(row) && (on?.includes(kind) ?? true)
	);

	test.each(chosen)('$title', async ({ run }) => {
		const place = await newPlace(kind === 'postgres' ? inject('postgresUrl') : undefined);
		try {
			expect(await run(place, 2)).not.toBe('');
		} finally {
			await place.remove();
		}
	});
});
