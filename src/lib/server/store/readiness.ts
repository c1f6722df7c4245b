import { migrationCount } from './migrate';
import { NoSpaceLeft, type Space } from './space/free-space';
import type { Store } from './store';

export type Readiness = {
	ready: boolean;
	database: Store['kind'];
	/** Of the database server, e.g. "15.18". */
	databaseVersion?: string;
	/** Migrations found in the database, and how many this version of the product has. */
	migrations?: { applied: number; expected: number };
	/** Release of the time zone rules this process reckons with, e.g. "2026c". */
	timeZoneRules: string;
	/** Why it is not ready. */
	reason?: string;
	/** What it does not do although it is ready: it answers questions but takes nothing in. */
	degraded?: string;
};

/** A database that takes longer than this to say its version is not of use to a screen. */
const patienceMs = 2_000;

type Row = { version: string; applied: number };

function inTime<Result>(promise: Promise<Result>): Promise<Result> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_resolve, reject) => {
		const complaint = new Error(`the database did not answer within ${patienceMs / 1000} s`);
		timer = setTimeout(() => reject(complaint), patienceMs);
	});
	return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** @returns the room there is where nothing is taken in for want of it, else null */
export async function withoutRoom(store: Store): Promise<Space | null> {
	const space = await store.space();
	return space && space.free < space.needed ? space : null;
}

/** Whether the product can work: its database answers and has the schema that this version needs. */
export async function readiness(store: Store): Promise<Readiness> {
	const known = { database: store.kind, timeZoneRules: process.versions.tz ?? 'unknown' };
	try {
		const [row] = await inTime(
			store.query<Row>(
				`select current_setting('server_version') as version,
					(select count(*)::int from drizzle.__drizzle_migrations) as applied`
			)
		);
		const migrations = { applied: row?.applied ?? 0, expected: migrationCount() };
		// A newer version beside this one may have added to the schema: migrations only add what the version before can do without.
		const ready = migrations.applied >= migrations.expected;
		const full = await withoutRoom(store);
		return {
			...known,
			ready,
			databaseVersion: row?.version,
			migrations,
			...(full && { degraded: new NoSpaceLeft(full).message }),
			...(!ready && { reason: 'the schema of the database is of an older version of Evenkeel' })
		};
	} catch (error) {
		const cause = error instanceof Error ? error.message : String(error);
		return { ...known, ready: false, reason: `the database does not answer: ${cause}` };
	}
}
