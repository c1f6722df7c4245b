import { expect, test } from 'vitest';
import { QUEUE_AGENTS_SQL } from './queue-agents';
import { QUEUE_LEVEL_HOURS_SQL } from './queue-level-hours';

/** What the wall's composed scenes ask of the database, looked at in review like the questions of sql.test.ts. */
test.each([
	['queue-agents', QUEUE_AGENTS_SQL],
	['queue-level-hours', QUEUE_LEVEL_HOURS_SQL]
])('%s', async (name, text) => {
	await expect(`${text}\n`).toMatchFileSnapshot(`./__sql__/${name}.sql`);
});
