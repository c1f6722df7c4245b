import { fork } from 'node:child_process';
import { defaultSettings } from '$lib/domain/site';
import { settleWeeks } from '$lib/server/monitor/settle-weeks';
import { openStore } from '$lib/server/store/client';
import { createSite } from '$lib/server/store/sites';
import { writeContacts } from '$lib/server/store/write/write-contacts';
import { writeSurveys } from '$lib/server/store/write/write-surveys';
import type { StoredReview } from './stored-review';
import { type StoredDay, yearOfContacts } from './year-of-contacts';

/** Contacts a batch. */
const BATCH = 40_000;
const TOLD_EVERY = 500_000;

/** How many contacts, and seconds to write them and to judge every week for the first time. */
export type StoredYear = { contacts: number; writeSeconds: number; judgeSeconds: number };

/** Says on the way how far it has come: a year of a thousand agents takes minutes. */
function progress(begin: number): (stored: number) => void {
	let next = TOLD_EVERY;
	return (stored) => {
		if (stored < next) return;
		next += TOLD_EVERY;
		const seconds = ((performance.now() - begin) / 1000).toFixed(0);
		console.error(`${stored.toLocaleString('en-GB')} contacts stored after ${seconds} s`);
	};
}

/** Stores a year of a centre as an import does and lets the monitor settle every week of it. */
export async function storeYear(databaseUrl: string, agents: number): Promise<StoredYear> {
	const store = await openStore({ databaseUrl });
	try {
		const settings = defaultSettings('Measured', 'UTC');
		const site = await createSite(store, 'measured', settings, new Date(0));
		if (!site) throw new Error('the measurement needs an empty database');
		const begin = performance.now();
		const tell = progress(begin);
		let stored = 0;
		let batch: StoredDay = { contacts: [], surveys: [] };
		const write = async () => {
			await writeContacts(store, site, 1, batch.contacts);
			await writeSurveys(store, site, 1, batch.surveys);
			stored += batch.contacts.length;
			batch = { contacts: [], surveys: [] };
			tell(stored);
		};
		for (const { contacts, surveys } of yearOfContacts(agents, 1)) {
			for (const contact of contacts) batch.contacts.push(contact);
			for (const survey of surveys) batch.surveys.push(survey);
			if (batch.contacts.length >= BATCH) await write();
		}
		await write();
		const written = performance.now();
		await settleWeeks(store, site, Date.now());
		const judged = performance.now();
		return {
			contacts: stored,
			writeSeconds: (written - begin) / 1000,
			judgeSeconds: (judged - written) / 1000
		};
	} finally {
		await store.close();
	}
}

/** Reviews what is stored in a process of its own, whose memory is that of the review alone. */
export function reviewApart(program: string, databaseUrl: string): Promise<StoredReview> {
	return new Promise((resolve, reject) => {
		const child = fork(program, [`--review=${databaseUrl}`], { execArgv: process.execArgv });
		child.once('message', (review) => resolve(review as StoredReview));
		child.once('error', reject);
		child.once('exit', (code) => reject(new Error(`the review ended with ${code}`)));
	});
}
