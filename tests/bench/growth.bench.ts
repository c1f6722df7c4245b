/**
 * What a row costs as the store fills: `npm run bench -- growth [--rows=10000000] [--ids=scattered]`. Contacts in the order
 * of time, written in batches of 40,000: a line is the mean over the last tenth of what is stored by then, and live batches
 * beside it. Of the last batches each is also copied into an empty table of the same columns and key, so that a machine that
 * has other work to do meanwhile is not taken for a table that grew.
 */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Contact } from '$lib/domain/contact';
import { defaultSettings } from '$lib/domain/site';
import { openStore } from '$lib/server/store/client';
import { createSite } from '$lib/server/store/sites';
import { siteCalendar } from '$lib/server/store/write/calendar';
import {
	CONTACT_COLUMNS,
	countedContact,
	writeContactRow
} from '$lib/server/store/write/contact-row';
import { ReferenceBook } from '$lib/server/store/write/references';
import { writeContacts } from '$lib/server/store/write/write-contacts';
import { startPostgres } from '../integration/postgres-server';
import { syntheticContacts } from './synthetic-contacts';
import { machine, table } from './table';

const { values } = parseArgs({
	options: {
		rows: { type: 'string', default: '10000000' },
		ids: { type: 'string', default: 'ordered' }
	}
});
const ROWS = Number(values.rows);
/** Ids without any order, as those of telephone systems that draw them by chance. */
const scattered = (contacts: readonly Contact[]): Contact[] =>
	contacts.map((contact) => ({
		...contact,
		contactId: createHash('md5').update(contact.contactId).digest('hex')
	}));
const idsOf: (contacts: Contact[]) => Contact[] =
	values.ids === 'scattered' ? scattered : (contacts) => contacts;
const BATCH = 40_000;
/** Contacts stored when a figure is taken, and over how many before that. */
const MARKS = [100_000, 1_000_000, 3_000_000, 10_000_000].filter((mark) => mark <= ROWS);
const SPAN = 80_000;
const LIVE = 20;

const server = await startPostgres({
	durable: true,
	settings: { shared_buffers: '1GB', max_wal_size: '8GB' }
});
try {
	const store = await openStore({ databaseUrl: server.url });
	const settings = defaultSettings('Bench', 'Europe/Riga');
	const site = await createSite(store, 'bench', settings, new Date(0));
	if (!site) throw new Error('the bench needs an empty database');
	const calendar = siteCalendar(settings);
	await store.query('create table bare (like contact, primary key (site_id, contact_id))');
	const bareCopy = async (contacts: readonly Contact[]): Promise<number> => {
		await store.query('truncate bare');
		const book = new ReferenceBook(store, site.siteId);
		const begin = performance.now();
		await store.transaction((tx) =>
			tx.copyIn('bare', CONTACT_COLUMNS, contacts, (row, contact) =>
				writeContactRow(row, site.siteId, 1, contact, countedContact(contact, calendar, book))
			)
		);
		return ((performance.now() - begin) * 1000) / contacts.length;
	};
	/** Live batches: new contacts of hours that are stored already. Their milliseconds. */
	const writeLive = async (contacts: readonly Contact[], name: string): Promise<number[]> => {
		const live: number[] = [];
		for (let i = 0; i < LIVE; i++) {
			const batch = contacts
				.slice(-1000)
				.map((contact) => ({ ...contact, contactId: `live-${name}-${i}-${contact.contactId}` }));
			const from = performance.now();
			await writeContacts(store, site, 1, batch);
			live.push(performance.now() - from);
		}
		return live;
	};
	const times: { stored: number; micros: number; bare: number }[] = [];
	const lines: (string | number)[][] = [];
	let stored = 0;
	let first = 0;
	for (const ordered of syntheticContacts(ROWS, BATCH)) {
		const contacts = idsOf(ordered);
		const begin = performance.now();
		await writeContacts(store, site, 1, contacts);
		const micros = ((performance.now() - begin) * 1000) / contacts.length;
		const before = stored;
		stored += contacts.length;
		// Ids that sort behind all others are there before the first mark as after it.
		if (before === 0) await writeLive(contacts, 'first');
		const mark = MARKS[lines.length];
		if (mark === undefined || before < mark - Math.max(SPAN, mark / 10)) continue;
		times.push({ stored: before, micros, bare: await bareCopy(contacts) });
		if (stored < mark) continue;
		const mean = (of: 'micros' | 'bare') =>
			times.reduce((sum, time) => sum + time[of], 0) / times.length;
		const [whole, bare] = [mean('micros'), mean('bare')];
		times.length = 0;
		first ||= whole / bare;
		const live = await writeLive(contacts, String(lines.length));
		live.sort((a, b) => a - b);
		lines.push([stored, whole, bare, whole / bare, whole / bare / first, live[LIVE / 2] ?? 0]);
	}
	console.log(
		`${machine()}\ncontacts in batches of ${BATCH}, ids ${values.ids}, on ${store.kind}\n`
	);
	console.log(
		table(
			[
				...['stored', 'microseconds a row', 'bare COPY meanwhile', 'times that', 'of the first'],
				'live batch of 1,000, p50 ms'
			],
			lines
		)
	);
	await store.close();
} finally {
	await server.stop();
}
