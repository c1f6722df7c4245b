import type { Contact } from '$lib/domain/contact';
import { NO_COUNTS, type BatchCounts } from '$lib/domain/counts';
import type { SiteSettings } from '$lib/domain/site';
import type { Survey } from '$lib/domain/survey';
import type { Queryable } from '../store';

type Totals = Record<string, number[]>;

/** What a site must hold, kept in maps and added up from the start each time: slow, and too simple to be wrong. */
export class PlainSite {
	readonly contacts = new Map<string, Contact>();
	readonly surveys = new Map<string, Survey>();

	constructor(private readonly settings: SiteSettings) {}

	takeContacts(batch: readonly Contact[]): BatchCounts {
		return take(this.contacts, batch, ({ sourceUpdatedAt }) => sourceUpdatedAt ?? 0);
	}

	takeSurveys(batch: readonly Survey[]): BatchCounts {
		return take(this.surveys, batch, ({ answeredAt }) => answeredAt ?? 0);
	}

	/** Contacts by id, and by queue and local hour: offered, handled, handle time, score, workload by millisecond. */
	expected() {
		const hours: Totals = {};
		const cell = (queue: string | null, at: number) =>
			(hours[`${queue} ${localHour(at, this.settings.zone)}`] ??= [0, 0, 0, 0, 0]);
		for (const contact of this.contacts.values()) {
			const own = cell(contact.queue, contact.startedAt);
			const handleMs = contact.answered ? contact.handleMs : null;
			add(own, [
				1,
				handleMs === null ? 0 : 1,
				handleMs ?? 0,
				this.surveys.get(contact.contactId)?.csat ?? 0,
				0
			]);
			// Quarters of an hour begin on every zone's hour.
			for (let at = contact.startedAt + (contact.waitMs ?? 0), left = handleMs ?? 0; left > 0;) {
				const piece = Math.min(left, 900_000 - (at % 900_000));
				add(cell(contact.queue, at), [0, 0, 0, 0, piece]);
				at += piece;
				left -= piece;
			}
		}
		return { contacts: handleTimes(this.contacts), hours: sorted(hours) };
	}

	/** The same from the store's contacts and its queue hours. */
	async measured(store: Queryable, siteId: number) {
		const contacts = await store.query<{ id: string; answered: boolean; handleMs: number | null }>(
			`select contact_id as id, answered, handle_ms as "handleMs" from contact where site_id = $1`,
			[siteId]
		);
		const rows = await store.query<Record<string, number> & { queue: string | null }>(
			`select q.name as queue, h.* from queue_hour h
			left join queue q on q.site_id = h.site_id and q.id = h.queue_id where h.site_id = $1`,
			[siteId]
		);
		const hours: Totals = {};
		const n = (row: Record<string, unknown>, column: string) => Number(row[column]);
		for (const row of rows) {
			const cell = (hours[
				`${row.queue} ${localHour(n(row, 'hour_start') + 3_599_999, this.settings.zone)}`
			] ??= [0, 0, 0, 0, 0]);
			const scores = [1, 2, 3, 4, 5].reduce(
				(sum, score) => sum + score * n(row, `csat_${score}`),
				0
			);
			add(cell, [
				n(row, 'offered'),
				n(row, 'handled'),
				n(row, 'handle_ms'),
				scores,
				n(row, 'workload_ms')
			]);
		}
		return {
			contacts: Object.fromEntries(contacts.map(({ id, handleMs }) => [id, handleMs])),
			hours: sorted(hours)
		};
	}
}

function take<Item extends { contactId: string }>(
	stored: Map<string, Item>,
	batch: readonly Item[],
	stamp: (item: Item) => number
): BatchCounts {
	const counts = { ...NO_COUNTS, received: batch.length };
	const best = new Map<string, Item>();
	for (const item of batch) {
		const other = best.get(item.contactId);
		if (other) counts.duplicate++;
		if (!other || stamp(item) >= stamp(other)) best.set(item.contactId, item);
	}
	for (const item of best.values()) {
		const before = stored.get(item.contactId);
		if (!before) counts.created++;
		else if (stamp(item) < stamp(before)) counts.stale++;
		else if (same(item, before)) counts.unchanged++;
		else counts.updated++;
		if (!before || stamp(item) >= stamp(before)) stored.set(item.contactId, item);
	}
	return counts;
}

/** An unanswered contact has no handle time, whatever the source says. */
function same(a: object, b: object): boolean {
	const plain = (item: object) =>
		JSON.stringify('answered' in item && !item.answered ? { ...item, handleMs: null } : item);
	return plain(a) === plain(b);
}

function add(cell: number[], values: readonly number[]): void {
	values.forEach((value, i) => (cell[i] = (cell[i] ?? 0) + value));
}

function localHour(at: number, zone: string): string {
	return new Intl.DateTimeFormat('sv-SE', {
		...{ timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit' },
		timeZoneName: 'longOffset'
	}).format(at);
}

function handleTimes(contacts: ReadonlyMap<string, Contact>) {
	return Object.fromEntries(
		[...contacts.values()].map((c) => [c.contactId, c.answered ? c.handleMs : null])
	);
}

function sorted(hours: Totals): Totals {
	const filled = Object.entries(hours).filter(([, values]) => values.some((value) => value !== 0));
	return Object.fromEntries(filled.sort(([a], [b]) => (a < b ? -1 : 1)));
}
