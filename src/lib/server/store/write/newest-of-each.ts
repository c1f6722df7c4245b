/**
 * One version of each contact id: the newest stamp, of equal stamps the last. Without a stamp counts as older than any.
 * @returns them in the order in which the ids first came, and how many were left out
 */
export function newestOfEach<Item extends { contactId: string }>(
	items: readonly Item[],
	stamp: (item: Item) => number | null
): { newest: Item[]; duplicates: number } {
	const byId = new Map<string, Item>();
	for (const item of items) {
		const other = byId.get(item.contactId);
		if (!other || (stamp(item) ?? -Infinity) >= (stamp(other) ?? -Infinity)) {
			byId.set(item.contactId, item);
		}
	}
	return { newest: [...byId.values()], duplicates: items.length - byId.size };
}
