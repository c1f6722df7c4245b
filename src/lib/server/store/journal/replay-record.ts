import { changeSettings } from '../rebuild/change-settings';
import { findSiteById } from '../sites';
import type { Store } from '../store';
import { NotUndoable } from '../undo/not-undoable';
import { undoBatch } from '../undo/undo-batch';
import { finishBatch } from '../write/finish-batch';
import { markReplayed } from '../write/mark-replayed';
import { saveRejects } from '../write/save-rejects';
import { BatchTakenBack } from '../write/taken-back';
import { writeAgents } from '../write/write-agents';
import { writeContacts } from '../write/write-contacts';
import { writeEvents } from '../write/write-events';
import { writeStaffing } from '../write/write-staffing';
import { writeSurveys } from '../write/write-surveys';
import type { JournalRecord } from './journal';
import { putRows } from './put-rows';
import { reopenBatch } from './reopen-batch';

/** Does a record's work again. What is there already stays as it is. */
export async function replayRecord(store: Store, record: JournalRecord): Promise<void> {
	if (record.kind === 'rows') return putRows(store, record.table, record.rows);
	if (record.kind === 'settings') {
		const site = await findSiteById(store, record.siteId);
		if (site) await changeSettings(store, site, record.settings);
		return;
	}
	if (record.kind === 'undo') return undoAgain(store, record);
	if (record.kind === 'replayed') return markReplayed(store, record, record.batchId, record.lines);
	try {
		await writeAgain(store, record);
	} catch (error) {
		// The database has the undo already, and so all that came before it.
		if (!(error instanceof BatchTakenBack)) throw error;
	}
}

async function writeAgain(
	store: Store,
	record: Extract<JournalRecord, { batch: unknown }>
): Promise<void> {
	const { batch } = record;
	await reopenBatch(store, batch, record.kind === 'begin' ? record.report : {});
	switch (record.kind) {
		case 'contacts':
			await writeContacts(store, batch, batch.batchId, record.rows, record.agents);
			break;
		case 'surveys':
			await writeSurveys(store, batch, batch.batchId, record.rows);
			break;
		case 'agents':
			await writeAgents(store, batch, record.rows);
			break;
		case 'events':
			await writeEvents(store, batch, batch.batchId, record.rows);
			break;
		case 'staffing':
			await writeStaffing(store, batch, batch.batchId, record.rows);
			break;
		case 'rejects':
			await saveRejects(store, batch, batch.batchId, record.rows);
			break;
		case 'end': {
			const finishedAt = new Date(record.end.finishedAt);
			await finishBatch(store, batch, batch.batchId, { ...record.end, finishedAt });
		}
	}
}

async function undoAgain(
	store: Store,
	{ siteId, batchId, at }: Extract<JournalRecord, { kind: 'undo' }>
): Promise<void> {
	// Its end may not be in the journal; while this is done again nobody writes.
	await store.query(
		`update import_batch set status = 'failed' where site_id = $1 and batch_id = $2 and status = 'running'`,
		[siteId, batchId]
	);
	try {
		const now = () => new Date(at);
		await undoBatch(store, { siteId }, batchId, { now, written: () => undefined });
	} catch (error) {
		if (!(error instanceof NotUndoable)) throw error;
	}
}
