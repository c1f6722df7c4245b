import type { ActionEffect } from '$lib/domain/action-effect';
import { readFindings } from '$lib/server/store/results/findings';
import type { Queryable } from '$lib/server/store/store';

/** What was measured of actions, by their numbers. */
export async function readActionEffects(
	store: Queryable,
	siteId: number
): Promise<ReadonlyMap<number, ActionEffect>> {
	const found = await readFindings<ActionEffect>(store, siteId, 'action-effect');
	return new Map(found.map(({ evidence }) => [evidence.actionId, evidence]));
}
