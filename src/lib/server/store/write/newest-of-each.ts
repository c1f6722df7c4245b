/**
 * One version of each contact id: the newest stamp, of equal stamps the last. Without a stamp counts as older than any.
 * @returns them in the order in which the ids first came, and how many were left out
 */
export function newestOfEach<Item extends { contactId: string }>(
	items: readonly Item[],
	stamp: (item: Item) => number | null
): { newest: readonly Item[]; duplicates: number } {
	if (rises(items)) return { newest: items, duplicates: 0 };
	const byId = new Map<string, Item>();
	for (const item of items) {
		const other = byId.get(item.contactId);
		if (!other || (stamp(item) ?? -Infinity) >= (stamp(other) ?? -Infinity)) {
			byId.set(item.contactId, item);
		}
	}
	return { newest: [...byId.values()], duplicates: items.length - byId.size };
}

/** Whether each id sorts after the one before, as counted ids do: then none comes twice. */
function rises(items: readonly { contactId: string }[]): boolean {
	for (let i = 1; i < items.length; i++) {
		const before = items[i - 1];
		const item = items[i];
		if (!before || !item || item.contactId <= before.contactId) return false;
	}
	return true;
}
