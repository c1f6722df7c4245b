import { NO_UNDO, type BatchUndo } from '$lib/domain/batch-undo';
import type { ItemKind } from '$lib/domain/item-kind';
import type { Store } from '../store';
import { REPLACED_KEPT_DAYS } from '../housekeeping/old-versions';
import { MAY_BE_ALIVE } from '../housekeeping/silent-batches';
import { lockSite, WRITING } from '../write/site-lock';
import { NotUndoable } from './not-undoable';
import type { UndoneBatch } from './undo-piece';

type State = {
	what: ItemKind;
	status: string;
	undo: BatchUndo | null;
	alive: boolean;
	old: boolean;
};
type Claimed = { what: Exclude<ItemKind, 'agents'> } | { undone: BatchUndo };

/**
 * Marks a batch as being taken back, so that no other undo restores what it wrote, and its writer, should it wake up again,
 * writes nothing more: see requireStanding. A batch that its writer left without a word may be taken back once that has been
 * silent for long enough.
 * @returns null where there is no such batch
 * @throws NotUndoable
 */
export function claimUndo(store: Store, { siteId, batchId }: UndoneBatch): Promise<Claimed | null> {
	return store.transaction(async (tx) => {
		await lockSite(tx, siteId);
		const [state] = await tx.query<State>(
			`select what, status, undo, ${MAY_BE_ALIVE} as alive,
				coalesce(alive_at, started_at) < now() - interval '${REPLACED_KEPT_DAYS} days' as old
			from import_batch where site_id = $1 and batch_id = $2 for update`,
			[siteId, batchId]
		);
		if (!state) return null;
		const { what, status, undo, alive, old } = state;
		if (status === 'undone' && undo) return { undone: undo };
		if (status === 'running' && alive) {
			throw new NotUndoable('This batch is still being written; take it back when it has ended.');
		}
		if (what === 'agents') {
			throw new NotUndoable(
				'What a batch said of agents cannot be taken back; send what is right instead.'
			);
		}
		if (status !== 'undoing') {
			if (old) throw tooOld();
			await tx.query(
				`update import_batch set status = 'undoing', undo = $3::text::jsonb where site_id = $1 and batch_id = $2`,
				[siteId, batchId, JSON.stringify(NO_UNDO)]
			);
		}
		return { what };
	}, WRITING);
}

function tooOld(): NotUndoable {
	return new NotUndoable(
		`This batch is older than ${REPLACED_KEPT_DAYS} days; what it replaced is not kept for longer.`
	);
}

/**
 * Ends an undo: forgets the batch's versions that later ones had replaced, and the answers to its Idempotency-Keys, so that
 * the same request, sent again, is written again.
 */
export function finishUndo(
	store: Store,
	{ siteId, batchId }: UndoneBatch,
	now: Date
): Promise<BatchUndo> {
	return store.transaction(async (tx) => {
		await lockSite(tx, siteId);
		const [forgotten] = await tx.query<{ kept: number }>(
			`with gone as (
				delete from replaced_version where site_id = $1 and batch_id = $2 returning kind, key)
			select count(distinct (kind, key))::int as kept from gone`,
			[siteId, batchId]
		);
		await tx.query(
			`delete from idempotency where site_id = $1 and answer ->> 'batchId' = $2::bigint::text`,
			[siteId, batchId]
		);
		const [ended] = await tx.query<{ undo: BatchUndo }>(
			`update import_batch set status = 'undone', version = (select version from monitor_state where site_id = $1),
				undo = undo || $3::text::jsonb
			where site_id = $1 and batch_id = $2 and status = 'undoing' returning undo`,
			[siteId, batchId, JSON.stringify({ kept: forgotten?.kept ?? 0, undoneAt: now.toISOString() })]
		);
		if (ended) return ended.undo;
		const [done] = await tx.query<{ undo: BatchUndo }>(
			'select undo from import_batch where site_id = $1 and batch_id = $2',
			[siteId, batchId]
		);
		if (!done) throw new Error(`batch ${batchId} vanished while it was taken back`);
		return done.undo;
	}, WRITING);
}
