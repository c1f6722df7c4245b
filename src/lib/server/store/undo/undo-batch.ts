import type { BatchUndo } from '$lib/domain/batch-undo';
import type { ItemKind } from '$lib/domain/item-kind';
import type { SiteRow } from '../sites';
import type { Store, StoreTransaction } from '../store';
import type { ReplacedKind } from '../write/keep-replaced';
import { beginBatch, siteSettings, WRITING } from '../write/site-lock';
import { claimUndo, finishUndo } from './undo-state';
import { undoContacts } from './undo-contacts';
import { undoEvents, undoStaffing } from './undo-plain';
import { nextKeys, type UndoneBatch } from './undo-piece';
import { undoSurveys } from './undo-surveys';

type TakeBack = (
	tx: StoreTransaction,
	batch: UndoneBatch,
	settings: SiteRow['settings'],
	keys: readonly string[]
) => Promise<number | null>;

const CONTACTS = { kind: 'contact', takeBack: undoContacts } as const;
const SURVEYS = { kind: 'survey', takeBack: undoSurveys } as const;

/** What a batch of a kind may have written, in the order in which it is taken back. */
const PARTS: Readonly<
	Record<Exclude<ItemKind, 'agents'>, readonly { kind: ReplacedKind; takeBack: TakeBack }[]>
> = {
	// Rows of contacts may bring their surveys along.
	contacts: [CONTACTS, SURVEYS],
	surveys: [SURVEYS],
	events: [{ kind: 'event', takeBack: undoEvents }],
	staffing: [{ kind: 'staffing', takeBack: undoStaffing }]
};

/**
 * Takes a batch back: afterwards the site holds what it would hold had the batch never come, and all others had. Rows that
 * a later batch changed stay as that one left them; rows that others had before get their earlier version; the rest is gone.
 * Names of queues, topics, teams and agents stay, and so does what the batch said of agents by the way. Done in pieces, each
 * with its roll-ups in one transaction: broken off, it goes on when it is asked for again.
 * @param written told of each committed piece that changed the data, with their version
 * @returns null where there is no such batch
 * @throws NotUndoable
 */
export async function undoBatch(
	store: Store,
	{ siteId }: Pick<SiteRow, 'siteId'>,
	batchId: number,
	{ now, written }: { now: () => Date; written: (version: number) => void }
): Promise<BatchUndo | null> {
	const batch = { siteId, batchId };
	const claimed = await claimUndo(store, batch);
	if (claimed === null || 'undone' in claimed) return claimed?.undone ?? null;
	for (const { kind, takeBack } of PARTS[claimed.what]) {
		for (let after: string | undefined = ''; after !== undefined;) {
			const from: string = after;
			const piece: { version: number | null; last: string | undefined } = await store.transaction(
				async (tx) => {
					const keys = await nextKeys(tx, kind, batch, from);
					const last = keys.at(-1);
					if (last === undefined) return { version: null, last };
					await beginBatch(tx, siteId);
					const settings = await siteSettings(tx, siteId);
					return { version: await takeBack(tx, batch, settings, keys), last };
				},
				WRITING
			);
			if (piece.version !== null) written(piece.version);
			after = piece.last;
		}
	}
	const undone = await finishUndo(store, batch, now());
	store.journal.append({ kind: 'undo', ...batch, at: now().toISOString() });
	await store.journal.written();
	return undone;
}
