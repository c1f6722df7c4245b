import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../tests/integration/databases';
import { openStore } from '../client';

it('asks PostgreSQL with time-outs, in UTC, and without compiling each question', async () => {
	const database = await createTestDatabase('postgres');
	const store = await openStore(database.config);
	try {
		const names = ['jit', 'statement_timeout', 'lock_timeout', 'TimeZone', 'work_mem'];
		const settings = await store.query<{ name: string; setting: string }>(
			`select name, setting from pg_settings where name in (${names.map((name) => `'${name}'`).join(', ')})`
		);
		expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
			jit: 'off',
			statement_timeout: '15000',
			lock_timeout: '3000',
			TimeZone: 'UTC',
			work_mem: String(32 * 1024)
		});
	} finally {
		await store.close();
		await database.drop();
	}
});
