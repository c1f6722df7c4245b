import type { StoreTransaction } from '../store';
import { EVENT_VALUES } from '../write/write-events';
import { STAFFING_VALUES } from '../write/write-staffing';
import { raiseVersion } from '../write/week-state';
import { applyPiece, stagePiece, type UndoneBatch } from './undo-piece';

/** Takes events of a batch back; nothing is computed from them in advance. */
export async function undoEvents(
	tx: StoreTransaction,
	batch: UndoneBatch,
	_settings: unknown,
	keys: readonly string[]
): Promise<null> {
	await stagePiece(tx, 'event', batch, keys);
	await applyPiece(tx, 'event', EVENT_VALUES, batch);
	return null;
}

/** Takes staffing of a batch back: which hours were peak may change with it. */
export async function undoStaffing(
	tx: StoreTransaction,
	batch: UndoneBatch,
	_settings: unknown,
	keys: readonly string[]
): Promise<number> {
	await stagePiece(tx, 'staffing', batch, keys);
	await applyPiece(tx, 'staffing', STAFFING_VALUES, batch);
	return raiseVersion(tx, batch.siteId);
}
