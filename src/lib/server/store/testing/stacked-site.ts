import type { Contact } from '$lib/domain/contact';
import type { Survey } from '$lib/domain/survey';

type Version<Item> = { batch: number; item: Item };

/**
 * What taking batches back must leave, kept as a pile of stored versions for each id: a version goes on top unless it is
 * older than the top or says the same; an undo pulls the batch's versions out of every pile.
 */
export class StackedSite {
	readonly #contacts = new Map<string, Version<Contact>[]>();
	readonly #surveys = new Map<string, Version<Survey>[]>();

	takeContacts(batch: number, contacts: readonly Contact[]): void {
		pile(this.#contacts, batch, contacts, ({ sourceUpdatedAt }) => sourceUpdatedAt ?? 0);
	}

	takeSurveys(batch: number, surveys: readonly Survey[]): void {
		pile(this.#surveys, batch, surveys, ({ answeredAt }) => answeredAt ?? 0);
	}

	undo(batch: number): void {
		for (const piles of [this.#contacts, this.#surveys]) {
			for (const [id, versions] of piles as Map<string, Version<unknown>[]>) {
				const left = versions.filter((version) => version.batch !== batch);
				if (left.length > 0) piles.set(id, left as never);
				else piles.delete(id);
			}
		}
	}

	contacts(): Contact[] {
		return [...this.#contacts.values()].flatMap((versions) => versions.at(-1)?.item ?? []);
	}

	surveys(): Survey[] {
		return [...this.#surveys.values()].flatMap((versions) => versions.at(-1)?.item ?? []);
	}
}

function pile<Item extends { contactId: string }>(
	piles: Map<string, Version<Item>[]>,
	batch: number,
	items: readonly Item[],
	stamp: (item: Item) => number
): void {
	const newest = new Map<string, Item>();
	for (const item of items) {
		const other = newest.get(item.contactId);
		if (!other || stamp(item) >= stamp(other)) newest.set(item.contactId, item);
	}
	for (const item of newest.values()) {
		const versions = piles.get(item.contactId) ?? [];
		const top = versions.at(-1);
		if (top && (stamp(item) < stamp(top.item) || same(item, top.item))) continue;
		piles.set(item.contactId, [...versions, { batch, item }]);
	}
}

/** An unanswered contact has no handle time, whatever the source says. */
function same(a: object, b: object): boolean {
	const plain = (item: object) =>
		JSON.stringify('answered' in item && !item.answered ? { ...item, handleMs: null } : item);
	return plain(a) === plain(b);
}
