import type { Store } from '../store';
import { decideFlags, type FlagDecision } from './decide-flags';

/**
 * Records a person's decision on one flag. From then on the flag stays, whatever later data say.
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
	const { before } = await decideFlags(store, siteId, [flagId], decision, now);
	return before.length > 0;
}
