import { once } from 'node:events';
import { createWriteStream, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import postgres from 'postgres';
import { checkSums } from '../check-sums';
import { type Fault, must } from '../fault';
import type { Place } from '../place';

const ROWS = 500_000;

async function writeCsv(path: string): Promise<void> {
	const file = createWriteStream(path);
	file.write('contactId,startedAt,queue,agentId,handleSeconds\n');
	for (let from = 0; from < ROWS; from += 5_000) {
		const lines = Array.from({ length: 5_000 }, (_, i) => {
			const startedAt = new Date(Date.UTC(2026, 9, 1) + (from + i) * 5_000).toISOString();
			return `u${from + i},${startedAt},q${i % 4},a${i % 30},${60 + (i % 500)}\n`;
		});
		if (!file.write(lines.join(''))) await once(file, 'drain');
	}
	await new Promise<void>((resolve) => file.end(resolve));
}

/** Whether rows are being written, seen from outside. */
async function hasBegun(place: Place): Promise<boolean> {
	if (place.databaseUrl === undefined) {
		const folder = join(place.dataDir, 'journal');
		const bytes = (name: string) => statSync(join(folder, name)).size;
		return existsSync(folder) && readdirSync(folder).some((name) => bytes(name) > 1_000_000);
	}
	const sql = postgres(place.databaseUrl, { max: 1, onnotice: () => {} });
	const [made] = await sql<{ made: boolean }[]>`select to_regclass('contact') is not null as made`;
	const rows = made?.made ? await sql`select 1 from contact limit 1` : [];
	await sql.end({ timeout: 5 });
	return rows.length > 0;
}

/** kill -9 of the process that imports a file; then the same file again. */
export const killInUpload: Fault = {
	row: 2,
	title: 'kill -9 while a file comes in: sent again it gives the same totals',
	async run(place) {
		const folder = mkdtempSync(join(tmpdir(), 'evenkeel-upload-'));
		const path = join(folder, 'contacts.csv');
		await writeCsv(path);
		const abort = new AbortController();
		const killed = place.evenkeel(['import', path], abort);
		let before = 0;
		while (!(await hasBegun(place))) await delay(200);
		await delay(Math.random() * 3_000);
		abort.abort();
		await killed;
		await place.look(async (store) => {
			const [row] = await store.query<{ n: number }>('select count(*)::int as n from contact');
			before = row?.n ?? 0;
		});
		must(before > 0 && before < ROWS, `it was killed when ${before} rows were in`);
		const again = await place.evenkeel(['import', path, '--json']);
		must(again.status === 0, `the second import ended with ${again.status}: ${again.err}`);
		const { counts } = JSON.parse(again.out) as { counts: Record<string, number> };
		must(
			counts.created === ROWS - before && counts.unchanged === before,
			`${before} were there, and then ${JSON.stringify(counts)}`
		);
		await place.look(checkSums);
		rmSync(folder, { recursive: true });
		return `${before} of ${ROWS} rows were in, the rest came with the second import`;
	}
};
