import type { StoreTransaction } from '../store';
import { tableNames } from './tables';

/** The target of a restore holds something already. */
export class NotEmpty extends Error {
	override name = 'NotEmpty';

	constructor() {
		super(
			'There are data in this database already. Restore into an empty one: another folder with --data, or another DATABASE_URL.'
		);
	}
}

/** What a first start makes by itself. */
const OF_A_FIRST_START = ['site', 'monitor_state'];

/**
 * Takes away what a first start has made.
 * @throws NotEmpty where there is more than that
 */
export async function requireEmpty(tx: StoreTransaction): Promise<void> {
	for (const table of await tableNames(tx)) {
		const most = OF_A_FIRST_START.includes(table) ? 1 : 0;
		const rows = await tx.query(`select 1 as one from ${table} limit ${most + 1}`);
		if (rows.length > most) throw new NotEmpty();
	}
	for (const table of OF_A_FIRST_START) await tx.query(`delete from ${table}`);
}
