import { fork } from 'node:child_process';
import { defaultSettings } from '$lib/domain/site';
import { Monitor } from '$lib/server/monitor/monitor';
import { openStore } from '$lib/server/store/client';
import { createSite } from '$lib/server/store/sites';
import { writeContacts } from '$lib/server/store/write/write-contacts';
import { writeSurveys } from '$lib/server/store/write/write-surveys';
import type { StoredReview } from './stored-review';
import { type StoredDay, yearOfContacts } from './year-of-contacts';

/** Contacts a batch. */
const BATCH = 40_000;

/** Stores a year of a centre and lets the monitor settle it. @returns how many contacts */
export async function storeYear(databaseUrl: string, agents: number): Promise<number> {
	const store = await openStore({ databaseUrl });
	try {
		const settings = defaultSettings('Measured', 'UTC');
		const site = await createSite(store, 'measured', settings, new Date(0));
		if (!site) throw new Error('the measurement needs an empty database');
		let stored = 0;
		let batch: StoredDay = { contacts: [], surveys: [] };
		const write = async () => {
			await writeContacts(store, site, 1, batch.contacts);
			await writeSurveys(store, site, 1, batch.surveys);
			stored += batch.contacts.length;
			batch = { contacts: [], surveys: [] };
		};
		for (const { contacts, surveys } of yearOfContacts(agents, 1)) {
			for (const contact of contacts) batch.contacts.push(contact);
			for (const survey of surveys) batch.surveys.push(survey);
			if (batch.contacts.length >= BATCH) await write();
		}
		await write();
		const monitor = new Monitor(store, {
			changed: () => undefined,
			failed: (error) => console.error(error),
			now: () => Date.now()
		});
		await monitor.settled(site.siteId);
		await monitor.stop();
		return stored;
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
