import type { Queryable, Store, StoreTransaction } from '$lib/server/store/store';

/** Seconds that the answers to a kind of question were waited for, in transactions. */
export type Waits = Map<string, number>;

/** `COPY contact` for a bulk load, the first words for a question. */
function nameOf(text: string): string {
	const [first = '', second = '', third = ''] = text.trim().split(/\s+/);
	return first === 'insert' ? `insert ${second} ${third}` : `${first} ...`;
}

/**
 * A store that counts what its transactions wait for. While a batch waits, the next rows are read: what is waited for and
 * what the process does itself add up to more than the whole.
 */
export function meteredStore(store: Store, waits: Waits, journal = store.journal): Store {
	const counted = async <Result>(name: string, ask: () => Promise<Result>): Promise<Result> => {
		const begin = performance.now();
		try {
			return await ask();
		} finally {
			waits.set(name, (waits.get(name) ?? 0) + (performance.now() - begin) / 1000);
		}
	};
	const metered = (tx: StoreTransaction): StoreTransaction => ({
		query: ((text, parameters) =>
			counted(nameOf(text), () => tx.query(text, parameters))) as Queryable['query'],
		copyIn: (table, columns, rows, write) =>
			counted(`COPY ${table}`, () => tx.copyIn(table, columns, rows, write))
	});
	return new Proxy(store, {
		get(of, name) {
			if (name === 'journal') return journal;
			if (name !== 'transaction') return Reflect.get(of, name) as unknown;
			const transaction: Store['transaction'] = (run, options) =>
				counted('all transactions', () => of.transaction((tx) => run(metered(tx)), options));
			return transaction;
		}
	});
}
