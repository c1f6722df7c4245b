import { migrationCount } from './migrate';
import type { Store } from './store';

export type Readiness = {
	ready: boolean;
	/** Why not, in a sentence without secrets. */
	reason: string | null;
	database: Store['kind'];
	/** Version of JavaScript's time zone rules. */
	zoneRules: string | null;
};

const PATIENCE_MS = 3_000;

async function problem(store: Store): Promise<string | null> {
	const [row] = await store.query<{ n: number }>(
		'select count(*)::int as n from drizzle.__drizzle_migrations'
	);
	const missing = migrationCount() - (row?.n ?? 0);
	return missing > 0 ? `the database lacks ${missing} of this version's migrations` : null;
}

/** Whether the database answers within three seconds and has this version's schema. */
export async function readiness(store: Store): Promise<Readiness> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<string>((resolve) => {
		timer = setTimeout(() => resolve('the database does not answer'), PATIENCE_MS);
	});
	const asked = problem(store).catch(() => 'the database cannot be reached');
	const reason = await Promise.race([asked, late]);
	clearTimeout(timer);
	return {
		ready: reason === null,
		reason,
		database: store.kind,
		zoneRules: process.versions.tz ?? null
	};
}
