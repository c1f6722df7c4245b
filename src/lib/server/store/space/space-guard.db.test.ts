import { afterEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../../tests/integration/databases';
import { acceptBatch } from '$lib/server/commands/accept-batch';
import { openStore } from '../client';
import { readiness } from '../readiness';
import { ensureMainSite, firstSite } from '../sites';

let database: TestDatabase | undefined;
afterEach(() => database?.drop());

test('on a disk with too little room nothing is taken in, 507 says so, and questions are answered', async () => {
	database = await createTestDatabase('pglite');
	const roomy = await openStore(database.config);
	expect(await readiness(roomy)).not.toHaveProperty('degraded');
	await ensureMainSite(roomy, 'UTC', new Date(0));
	await roomy.close();
	const store = await openStore({ ...database.config, leastFree: Number.MAX_SAFE_INTEGER });
	const site = await firstSite(store);
	const refused = acceptBatch(store, {
		...{ site, what: 'contacts', items: [], now: () => new Date(0), written: () => undefined }
	});
	await expect(refused).rejects.toMatchObject({ name: 'Problem', status: 507 });
	expect(await readiness(store)).toMatchObject({
		ready: true,
		degraded: expect.stringMatching(/almost full: [\d,]+ MB are free/)
	});
	await store.close();
});
