import { keepRows } from '../journal/keep-rows';
import { textArray } from '../sql-array';
import type { Parameter, Queryable, Store } from '../store';

/** What a person says of a flag; what is absent stays as it is, null takes it back. */
export type FlagDecision = {
	status?: 'open' | 'acknowledged' | 'closed';
	verdict?: string | null;
	expectationManaged?: boolean | null;
	note?: string | null;
	ownerId?: string | null;
};

/** A flag as it was before a decision: all that it takes to put it back. Notes are never changed together. */
export type FlagBefore = {
	flagId: string;
	status: 'open' | 'acknowledged' | 'closed';
	verdict: string | null;
	expectationManaged: boolean | null;
	ownerId: string | null;
	/** Epoch milliseconds; null: no person had touched it. */
	decidedAt: number | null;
};

/** What says whether a flag can take a decision. */
export type FlagFacts = FlagBefore & { subjectType: string; kind: string };

export type Decided<Left extends string> = {
	/** Those that were decided, as they were. */
	before: FlagBefore[];
	/** How many were left as they are, by why. */
	left: Partial<Record<Left, number>>;
	/** How many of those asked for the site does not have. */
	gone: number;
};

const COLUMNS = {
	status: 'status',
	verdict: 'verdict',
	expectationManaged: 'expectation_managed',
	note: 'note',
	ownerId: 'owner_id'
} as const satisfies Record<keyof FlagDecision, string>;

const LOCK_SQL = `select flag_id as "flagId", kind, subject_type as "subjectType", status, verdict,
	expectation_managed as "expectationManaged", owner_id as "ownerId", decided_at as "decidedAt"
from flag where site_id = $1 and flag_id = any($2::text::text[]) order by flag_id collate "C" for update`;

/**
 * Records a person's decision on some flags, all of them or, where anything fails, none. From then on they stay, whatever
 * later data say.
 * @param why null: decide this flag; otherwise leave it, because of that
 * @param now epoch milliseconds
 */
export async function decideFlags<Left extends string = never>(
	store: Store,
	siteId: number,
	flagIds: readonly string[],
	decision: FlagDecision,
	now: number,
	why: (flag: FlagFacts) => Left | null = () => null
): Promise<Decided<Left>> {
	const asked = new Set(flagIds);
	const decided = await store.transaction(async (tx) => {
		const flags = await tx.query<FlagFacts>(LOCK_SQL, [siteId, textArray([...asked])]);
		const before: FlagBefore[] = [];
		const left: Partial<Record<Left, number>> = {};
		for (const flag of flags) {
			const reason = why(flag);
			if (reason === null) before.push(asItWas(flag));
			else left[reason] = (left[reason] ?? 0) + 1;
		}
		await set(tx, siteId, before, decision, now);
		return { before, left, gone: asked.size - flags.length };
	});
	await keepFlags(store, siteId, decided.before);
	return decided;
}

/** Keeps flags as they are now, after a change of theirs is committed. */
export async function keepFlags(
	store: Store,
	siteId: number,
	flags: readonly { flagId: string }[]
): Promise<void> {
	if (flags.length === 0) return;
	const ids = textArray(flags.map(({ flagId }) => flagId));
	await keepRows(store, 'flag', 'site_id = $1 and flag_id = any($2::text::text[])', [siteId, ids]);
}

async function set(
	tx: Queryable,
	siteId: number,
	flags: readonly FlagBefore[],
	decision: FlagDecision,
	now: number
): Promise<void> {
	if (flags.length === 0) return;
	const ids = textArray(flags.map(({ flagId }) => flagId));
	const parameters: Parameter[] = [siteId, ids, new Date(now).toISOString()];
	const sets = (Object.keys(COLUMNS) as (keyof FlagDecision)[]).flatMap((field) => {
		const value = decision[field];
		return value === undefined ? [] : [`${COLUMNS[field]} = $${parameters.push(value)}`];
	});
	await tx.query(
		`update flag set ${['decided_at = $3::text::timestamptz', ...sets].join(', ')}
		where site_id = $1 and flag_id = any($2::text::text[])`,
		parameters
	);
}

function asItWas(flag: FlagFacts): FlagBefore {
	const { flagId, status, verdict, expectationManaged, ownerId, decidedAt } = flag;
	return { flagId, status, verdict, expectationManaged, ownerId, decidedAt };
}
