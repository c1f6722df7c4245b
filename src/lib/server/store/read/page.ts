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

/** A cursor from a time (epoch milliseconds) and an id. */
export function timeCursor(at: number, id: string): string {
	return `${at}.${Buffer.from(id).toString('base64url')}`;
}

/** @returns null for a text that is no cursor */
export function readTimeCursor(cursor: string): { at: number; id: string } | null {
	const parts = /^(-?\d{1,15})\.([\w-]*)$/.exec(cursor);
	if (!parts) return null;
	return { at: Number(parts[1]), id: Buffer.from(parts[2] ?? '', 'base64url').toString('utf8') };
}
