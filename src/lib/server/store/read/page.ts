/** A page of a list; `nextCursor` asks for the next one, null: there is none. */
export type Page<Item> = { items: Item[]; nextCursor: string | null };

export type PageRequest = { limit?: number; cursor?: string | null };

/** Cuts a page out of rows read with one more than `limit`. */
export function pageOf<Item>(
	rows: readonly Item[],
	limit: number,
	cursorOf: (last: Item) => string
): Page<Item> {
	const items = rows.slice(0, limit);
	const last = items.at(-1);
	return { items, nextCursor: rows.length > limit && last ? cursorOf(last) : null };
}

/** A cursor from what a list is ordered by: whole numbers, then an id. */
export function cursorOf(numbers: readonly number[], id: string): string {
	return `${numbers.join('.')}.${Buffer.from(id).toString('base64url')}`;
}

/**
 * Reads a cursor of `count` numbers and an id.
 * @throws RangeError for a text that is none
 */
export function readCursor(cursor: string, count: number): { numbers: number[]; id: string } {
	const parts = cursor.split('.');
	const numbers = parts.slice(0, count).map(Number);
	if (parts.length !== count + 1 || !numbers.every(Number.isSafeInteger))
		throw new RangeError(`not a cursor: ${cursor.slice(0, 100)}`);
	return { numbers, id: Buffer.from(parts[count] ?? '', 'base64url').toString('utf8') };
}
