import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrationCount } from '$lib/server/store/migrate';
import { type Fault, must } from '../fault';

/** Two servers start at once on an empty PostgreSQL. (There is no earlier release to upgrade from yet.) */
export const twoAtOnce: Fault = {
	row: 12,
	title: 'two servers start at once: the schema is made once, both work',
	on: ['postgres'],
	async run(place) {
		const other = mkdtempSync(join(tmpdir(), 'evenkeel-fault-'));
		const both = await Promise.all([place.start(), place.start({ dataDir: other })]);
		for (const { url } of both) must((await fetch(`${url}/readyz`)).status === 200, 'not ready');
		for (const product of both) must((await product.stop()) === 0, 'it did not end in order');
		rmSync(other, { recursive: true, force: true });
		await place.look(async (store) => {
			const applied = await store.query('select 1 from drizzle.__drizzle_migrations');
			must(applied.length === migrationCount(), `${applied.length} migrations were applied`);
		});
		return 'both ready';
	}
};
