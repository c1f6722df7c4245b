import { textArray } from '../sql-array';
import type { Store, StoreTransaction } from '../store';
import { NUMBER_LIMIT } from './roll-up-delta';

const TABLES = {
	queue: { name: 'name' },
	topic: { name: 'name' },
	team: { name: 'name' },
	agent: { name: 'external_id' }
} as const;
export type ReferenceTable = keyof typeof TABLES;
type Numbers = Record<ReferenceTable, Map<string, number>>;

const known = new WeakMap<Store, Map<number, Numbers>>();

/** What is known to be committed; names are never removed or renumbered. */
function knownNumbers(store: Store, siteId: number): Numbers {
	let sites = known.get(store);
	if (!sites) known.set(store, (sites = new Map()));
	let numbers = sites.get(siteId);
	if (!numbers) {
		numbers = { queue: new Map(), topic: new Map(), team: new Map(), agent: new Map() };
		sites.set(siteId, numbers);
	}
	return numbers;
}

/**
 * The numbers of a site's queues, topics, teams and agents by name, for one transaction that holds the site's lock.
 * Unknown names create themselves. What a transaction adds is remembered by `keep` only after it is committed.
 */
export class ReferenceBook {
	readonly #known: Numbers;
	readonly #added: Numbers = {
		queue: new Map(),
		topic: new Map(),
		team: new Map(),
		agent: new Map()
	};

	constructor(
		store: Store,
		private readonly siteId: number
	) {
		this.#known = knownNumbers(store, siteId);
	}

	/** @returns 0 for null; the name must have been resolved */
	number(table: ReferenceTable, name: string | null): number {
		if (name === null) return 0;
		const found = this.#known[table].get(name) ?? this.#added[table].get(name);
		if (found === undefined) throw new Error(`${table} ${name} was not resolved`);
		return found;
	}

	/** Looks the names up and creates those that are new, numbered in the order of `names`. Returns the new ones. */
	async resolve(
		tx: StoreTransaction,
		table: ReferenceTable,
		names: Iterable<string>
	): Promise<Set<string>> {
		const unknown = [...new Set(names)].filter((name) => !this.#known[table].has(name));
		if (unknown.length === 0) return new Set();
		const column = TABLES[table].name;
		const stored = await tx.query<{ id: number; name: string }>(
			`select id, ${column} as name from ${table} where site_id = $1 and ${column} = any($2::text::text[])`,
			[this.siteId, textArray(unknown)]
		);
		for (const { id, name } of stored) this.#added[table].set(name, id);
		const fresh = unknown.filter((name) => !this.#added[table].has(name));
		if (fresh.length === 0) return new Set();
		const made = await tx.query<{ id: number; name: string }>(
			`insert into ${table} (site_id, id, ${column})
			select $1::int, (select coalesce(max(id), 0) from ${table} where site_id = $1) + n::int, name
			from unnest($2::text::text[]) with ordinality f (name, n) returning id, ${column} as name`,
			[this.siteId, textArray(fresh)]
		);
		for (const { id, name } of made) {
			if (id >= NUMBER_LIMIT) throw new Error(`more than a million different names of a ${table}`);
			this.#added[table].set(name, id);
		}
		return new Set(fresh);
	}

	/** After the commit. */
	keep(): void {
		for (const table of Object.keys(TABLES) as ReferenceTable[]) {
			for (const [name, id] of this.#added[table]) this.#known[table].set(name, id);
		}
	}
}
