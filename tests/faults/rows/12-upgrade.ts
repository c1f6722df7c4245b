import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableNames } from '$lib/server/store/backup/tables';
import { migrationCount } from '$lib/server/store/migrate';
import type { Store } from '$lib/server/store/store';
import { checkStore } from '../check-store';
import { type Fault, must } from '../fault';
import type { Place } from '../place';
import { makeSchemaAt, type TableRows } from '../schema-at';
import { Sender } from '../sender';

/** What a later release may do to the schema while this one still runs: add. */
const LATER = [
	'alter table contact add column later_field text',
	'create table later_table (id int primary key)',
	`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9999999999999)`
];

async function everything(store: Store): Promise<TableRows> {
	const rows: Record<string, unknown[]> = {};
	for (const table of await tableNames(store)) {
		const found = await store.query<{ row: unknown }>(`select to_jsonb(t) as row from ${table} t`);
		rows[table] = found.map(({ row }) => row);
	}
	return rows;
}

/** Today's build on it: starts by itself, takes in, ends; what was there and what came is whole. */
async function works(place: Place, sender: Sender, of: string): Promise<void> {
	const product = await place.start();
	const ready = await fetch(`${product.url}/readyz`);
	must(ready.status === 200, `${of}: not ready: ${await ready.text()}`);
	for (let i = 0; i < 3; i++)
		must((await sender.send(product.url)) === 200, `${of}: takes nothing in`);
	must((await fetch(`${product.url}/flags`)).status === 200, `${of}: screens are not answered`);
	must((await product.stop()) === 0, `${of}: it did not end in order`);
	await place.look((store) => checkStore(store, sender));
}

async function twoAtOnce(place: Place): Promise<void> {
	const other = mkdtempSync(join(tmpdir(), 'evenkeel-fault-'));
	const both = await Promise.all([place.start(), place.start({ dataDir: other })]);
	for (const { url } of both) must((await fetch(`${url}/readyz`)).status === 200, 'not ready');
	for (const product of both) must((await product.stop()) === 0, 'it did not end in order');
	rmSync(other, { recursive: true, force: true });
	await place.look(async (store) => {
		const applied = await store.query('select 1 from drizzle.__drizzle_migrations');
		must(applied.length === migrationCount(), `${applied.length} migrations were applied`);
	});
}

/**
 * No release has been made yet, so there is no earlier build to upgrade from or to run beside. In its place: data as every
 * state of the schema before today's could hold them, upgraded by today's build; and today's build, as the older one, on a schema
 * to which a later one has added.
 */
export const upgrade: Fault = {
	row: 12,
	title:
		'every earlier schema with data is upgraded, two at once migrate once, a schema with additions of a later release is worked on',
	async run(place) {
		if (place.kind === 'postgres') await twoAtOnce(place);
		const sender = await Sender.on(place);
		const product = await place.start();
		for (let i = 0; i < 5; i++) must((await sender.send(product.url)) === 200, 'not taken');
		await product.stop();
		const rows = await place.look(everything);
		let last = sender;
		for (let migrations = 1; migrations < migrationCount(); migrations++) {
			await place.empty();
			await makeSchemaAt(place, migrations, rows);
			last = sender.copy();
			await works(place, last, `after ${migrations} migrations`);
		}
		await place.look(async (store) => {
			for (const statement of LATER) await store.query(statement);
		});
		await works(place, last, 'with a later schema');
		return `${migrationCount() - 1} earlier schemas upgraded with ${sender.acknowledged.size} contacts`;
	}
};
