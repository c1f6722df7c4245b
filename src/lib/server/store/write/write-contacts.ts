import type { AgentUpdate } from '$lib/domain/agent';
import type { Contact } from '$lib/domain/contact';
import { NO_COUNTS } from '$lib/domain/counts';
import type { CsatScore } from '$lib/domain/survey';
import type { SiteRow } from '../sites';
import type { Store, StoreTransaction, TransactionOptions } from '../store';
import { applyAgents } from './agents';
import { applyMeasures, MEASURE_STAGING } from './apply-measures';
import { applySketches, SKETCH_STAGING } from './apply-sketches';
import { siteCalendar } from './calendar';
import { CONTACT_STAGING, replaceContacts } from './classify-contacts';
import { CONTACT_COLUMNS, countedContact, writeContactRow } from './contact-row';
import { nothingCounted, type CountedContact } from './counted-contact';
import { newestOfEach } from './newest-of-each';
import { ReferenceBook } from './references';
import { RollUpDelta } from './roll-up-delta';
import { beginBatch, WRITING } from './site-lock';
import { standingOf } from './standing';
import { storedIds } from './stored-ids';
import { joinWaitingSurveys } from './waiting-surveys';
import { markChanged, raiseVersion } from './week-state';
import type { WriteResult } from './write-result';

async function resolveNames(
	tx: StoreTransaction,
	book: ReferenceBook,
	contacts: readonly Contact[]
): Promise<void> {
	const queues = new Set<string>();
	const topics = new Set<string>();
	const agents = new Set<string>();
	for (const { queue, topic, agentId, legs } of contacts) {
		if (queue !== null) queues.add(queue);
		if (topic !== null) topics.add(topic);
		if (agentId !== null) agents.add(agentId);
		for (const leg of legs ?? []) agents.add(leg.agentId);
	}
	await book.resolve(tx, 'queue', queues);
	await book.resolve(tx, 'topic', topics);
	await book.resolve(tx, 'agent', agents);
}

/**
 * Writes a batch of contacts with everything that follows from them, in one transaction: names create themselves, a
 * newer version replaces, an older one is ignored, the same again changes nothing, waiting surveys join, roll-ups are
 * adjusted and the weeks marked that the monitor has to look at.
 * @param contacts any number; 25,000 to 50,000 at a time are the fastest
 * @param agents what the same source says of agents
 * @param options whether it has to be on the disk when this returns; else with the next write that is
 */
export async function writeContacts(
	store: Store,
	{ siteId }: Pick<SiteRow, 'siteId'>,
	batchId: number,
	contacts: readonly Contact[],
	agents: readonly AgentUpdate[] = [],
	{ durable }: Pick<TransactionOptions, 'durable'> = {}
): Promise<WriteResult> {
	const { newest, duplicates } = newestOfEach(contacts, (contact) => contact.sourceUpdatedAt);
	const book = new ReferenceBook(store, siteId);
	const result = await store.transaction(
		async (tx) => {
			await beginBatch(tx, siteId, CONTACT_STAGING, MEASURE_STAGING, SKETCH_STAGING);
			const standing = await standingOf(tx, siteId, batchId);
			const { settings, newestId, surveysWait, newest: newestCells } = standing;
			const calendar = siteCalendar(settings);
			const agentChanges = await applyAgents(tx, siteId, book, agents);
			await resolveNames(tx, book, newest);
			const delta = new RollUpDelta(calendar);
			const weeks = new Set<number>();
			const count = (contact: CountedContact, sign: 1 | -1) => {
				delta.add(contact, sign);
				weeks.add(calendar.week(contact.workDay));
			};

			const stored = await storedIds(tx, siteId, newestId, newest);
			const created =
				stored.size === 0 ? newest : newest.filter(({ contactId }) => !stored.has(contactId));
			const createdIds = created.map(({ contactId }) => contactId);
			const scores = surveysWait
				? await joinWaitingSurveys(tx, siteId, createdIds)
				: new Map<string, CsatScore>();
			if (created.length > 0) {
				const counted = nothingCounted();
				await tx.copyIn('contact', CONTACT_COLUMNS, created, (row, contact) => {
					countedContact(contact, calendar, book, counted);
					counted.csat = scores.get(contact.contactId) ?? null;
					count(counted, 1);
					writeContactRow(row, siteId, batchId, contact, counted);
				});
			}

			const again = new Map<string, CountedContact>();
			const sentAgain =
				stored.size === 0 ? [] : newest.filter(({ contactId }) => stored.has(contactId));
			const { stale, unchanged, old } = await replaceContacts(tx, sentAgain, (row, contact) => {
				const counted = countedContact(contact, calendar, book);
				again.set(contact.contactId, counted);
				writeContactRow(row, siteId, batchId, contact, counted);
			});
			for (const before of old) {
				const after = again.get(before.contactId);
				if (!after) throw new Error(`contact ${before.contactId} was replaced without being sent`);
				after.csat = before.csat;
				count(before, -1);
				count(after, 1);
			}

			await applyMeasures(tx, siteId, delta, newestCells);
			const sketched = await applySketches(tx, siteId, delta, newestCells);
			const agentsChanged = agentChanges.created.size + agentChanges.updated.size > 0;
			let version: number | null = null;
			if (weeks.size > 0) version = await markChanged(tx, siteId, weeks, sketched);
			else if (agentsChanged) version = await raiseVersion(tx, siteId);
			return {
				counts: {
					...NO_COUNTS,
					received: contacts.length,
					created: created.length,
					updated: old.length,
					unchanged,
					stale,
					duplicate: duplicates
				},
				created: createdIds,
				updated: old.map(({ contactId }) => contactId),
				weeks: [...weeks].sort((a, b) => a - b),
				version
			};
		},
		{ ...WRITING, durable }
	);
	book.keep();
	return result;
}
