import { and, asc, eq } from 'drizzle-orm';
import { keepRows } from './journal/keep-rows';
import { savedMapping } from './schema';
import type { Store } from './store';

/** A mapping that a person made, found again by the signature of the file's header. */
export type SavedMappingRow = typeof savedMapping.$inferSelect;

/** Saves a mapping; one of the same signature is replaced. */
export async function saveMapping(store: Store, row: SavedMappingRow): Promise<void> {
	const { name, mapping, savedAt } = row;
	await store.db
		.insert(savedMapping)
		.values(row)
		.onConflictDoUpdate({
			target: [savedMapping.siteId, savedMapping.signature],
			set: { name, mapping, savedAt }
		});
	const { siteId, signature } = row;
	await keepRows(store, 'saved_mapping', 'site_id = $1 and signature = $2', [siteId, signature]);
}

/** @returns null where nobody has saved a mapping for such a header */
export async function findMapping(
	{ db }: Store,
	siteId: number,
	signature: string
): Promise<SavedMappingRow | null> {
	const [found] = await db
		.select()
		.from(savedMapping)
		.where(and(eq(savedMapping.siteId, siteId), eq(savedMapping.signature, signature)));
	return found ?? null;
}

export function listMappings({ db }: Store, siteId: number): Promise<SavedMappingRow[]> {
	return db
		.select()
		.from(savedMapping)
		.where(eq(savedMapping.siteId, siteId))
		.orderBy(asc(savedMapping.name), asc(savedMapping.signature));
}
