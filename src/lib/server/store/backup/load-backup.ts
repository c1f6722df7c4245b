import { migrationCount } from '../migrate';
import { REBUILDING } from '../rebuild/rebuild-roll-ups';
import type { Store, StoreTransaction } from '../store';
import { controlOf, FORMAT, NoBackup, type ControlLine } from './backup-line';
import { readRows } from './read-rows';
import { requireEmpty } from './require-empty';
import { ChecksumOfRows, type TableChecksum } from './table-checksum';
import { identityColumns, tableNames } from './tables';

/** Rows of each table that were loaded, and their checksums: those of the source and of the target, which are the same. */
export type Loaded = Record<string, TableChecksum>;

/**
 * Loads the lines of a backup into an empty database, in one transaction. What was read is compared with the checksums in the
 * lines, and what is stored afterwards with what was read.
 * @throws NotEmpty; NoBackup where the lines are not whole, of another version, or not what is stored afterwards
 */
export function loadBackup(
	store: Store,
	lines: AsyncIterable<readonly string[]>,
	onProgress: (rows: number) => void
): Promise<Loaded> {
	return store.transaction(async (tx) => {
		await requireEmpty(tx);
		const loading = new Loading(tx, new Set(await tableNames(tx)));
		for await (const some of lines) {
			await loading.take(some);
			onProgress(loading.rows);
		}
		if (!loading.complete) throw new NoBackup('the backup ends in the middle');
		await restartNumbers(tx);
		await compare(tx, loading.loaded);
		return loading.loaded;
	}, REBUILDING);
}

class Loading {
	readonly loaded: Loaded = {};
	rows = 0;
	complete = false;
	#begun = false;
	#table: string | null = null;
	#sum = new ChecksumOfRows();

	constructor(
		private readonly tx: StoreTransaction,
		private readonly tables: ReadonlySet<string>
	) {}

	async take(lines: readonly string[]): Promise<void> {
		let rows: string[] = [];
		for (const line of lines) {
			const control = controlOf(line);
			if (control === null) {
				this.#sum.add(line);
				rows.push(line);
				continue;
			}
			await this.#insert(rows);
			rows = [];
			this.#follow(control);
		}
		await this.#insert(rows);
	}

	async #insert(rows: readonly string[]): Promise<void> {
		if (rows.length === 0) return;
		if (this.#table === null) throw new NoBackup('it has rows of no table');
		await this.tx.query(
			`insert into ${this.#table} overriding system value
			select * from jsonb_populate_recordset(null::${this.#table}, $1::text::jsonb)`,
			[`[${rows.join(',')}]`]
		);
		this.rows += rows.length;
	}

	#follow(line: ControlLine): void {
		if (!this.#begun) {
			if (line[0] !== 'evenkeel-backup') throw new NoBackup('it is no backup of Evenkeel');
			requireVersion(line[1]);
			this.#begun = true;
		} else if (line[0] === 'table') {
			if (!this.tables.has(line[1])) throw new NoBackup(`there is no table ${line[1]}`);
			this.#table = line[1];
			this.#sum = new ChecksumOfRows();
		} else if (line[0] === 'end') {
			const { rows, checksum } = this.#sum.value;
			if (rows !== line[2].rows || checksum !== line[2].checksum)
				throw new NoBackup(`the rows of ${line[1]} are not those that were backed up`);
			this.loaded[line[1]] = line[2];
			this.#table = null;
		} else this.complete = line[0] === 'complete';
	}
}

function requireVersion({ format, schema }: { format: number; schema: number }): void {
	const expected = migrationCount();
	if (format === FORMAT && schema === expected) return;
	throw new NoBackup(
		`it was made by another version (format ${format}, schema ${schema}; this one reads format ${FORMAT}, schema ${expected}). ` +
			'Restore it with the version that made it, then upgrade.'
	);
}

/** Numbers that the database gives go on after those that were loaded. */
async function restartNumbers(tx: StoreTransaction): Promise<void> {
	for (const { table, column } of await identityColumns(tx)) {
		await tx.query(
			`select setval(pg_get_serial_sequence('${table}', '${column}'), max(${column}))
			from ${table} having max(${column}) is not null`
		);
	}
}

async function compare(tx: StoreTransaction, loaded: Loaded): Promise<void> {
	for (const [table, { rows, checksum }] of Object.entries(loaded)) {
		const sum = new ChecksumOfRows();
		for await (const some of readRows(tx, table)) for (const json of some) sum.add(json);
		if (sum.value.rows !== rows || sum.value.checksum !== checksum)
			throw new NoBackup(`what is stored of ${table} is not what was backed up`);
	}
}
