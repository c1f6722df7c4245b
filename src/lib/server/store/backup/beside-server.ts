import { postgresClient } from '../engine/postgres-store';

/** A server works on the database that is to be filled. */
export class ServerRunning extends Error {
	override name = 'ServerRunning';

	constructor() {
		super('An Evenkeel is running on this PostgreSQL. Stop it first, then do this again.');
	}
}

/**
 * Before a PostgreSQL is filled from elsewhere; on an embedded folder the lock says it.
 * @throws ServerRunning
 */
export async function refuseBesideServer(databaseUrl: string): Promise<void> {
	const sql = postgresClient(databaseUrl, { max: 1 });
	try {
		const [row] = await sql<{ n: number }[]>`
			select count(*)::int as n from pg_stat_activity
			where datname = current_database() and application_name = 'evenkeel' and pid <> pg_backend_pid()`;
		if ((row?.n ?? 0) > 0) throw new ServerRunning();
	} finally {
		await sql.end({ timeout: 5 });
	}
}
