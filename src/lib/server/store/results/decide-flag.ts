import { keepRows } from '../journal/keep-rows';
import type { Store } from '../store';

/** What a person says of a flag; what is absent stays as it is, null takes it back. */
export type FlagDecision = {
	status?: 'open' | 'acknowledged' | 'closed';
	verdict?: string | null;
	expectationManaged?: boolean | null;
	note?: string | null;
	ownerId?: string | null;
};

const COLUMNS = {
	status: 'status',
	verdict: 'verdict',
	expectationManaged: 'expectation_managed',
	note: 'note',
	ownerId: 'owner_id'
} as const satisfies Record<keyof FlagDecision, string>;

/**
 * Records a person's decision. From then on the flag stays, whatever later data say.
 * @param now epoch milliseconds
 * @returns false where the site has no such flag
 */
export async function decideFlag(
	store: Store,
	siteId: number,
	flagId: string,
	decision: FlagDecision,
	now: number
): Promise<boolean> {
	const parameters: (string | number | boolean | null)[] = [
		siteId,
		flagId,
		new Date(now).toISOString()
	];
	const sets = (Object.keys(COLUMNS) as (keyof FlagDecision)[]).flatMap((field) => {
		const value = decision[field];
		return value === undefined ? [] : [`${COLUMNS[field]} = $${parameters.push(value)}`];
	});
	const decided = await store.query(
		`update flag set ${['decided_at = $3', ...sets].join(', ')}
		where site_id = $1 and flag_id = $2 returning flag_id`,
		parameters
	);
	if (decided.length === 0) return false;
	await keepRows(store, 'flag', 'site_id = $1 and flag_id = $2', [siteId, flagId]);
	return true;
}
