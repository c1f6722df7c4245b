import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { openStore } from '../client';
import { createSite } from '../sites';
import type { Store } from '../store';
import { sampleContact } from '../testing/sample-contact';
import { writeContacts } from '../write/write-contacts';
import { writeStaffing } from '../write/write-staffing';
import { readAnalysisWindow } from './analysis-window';

const HOUR = 3_600_000;
const MORNING = Date.UTC(2026, 10, 17, 8);
const DAY = MORNING / (24 * HOUR);

describe.each(databaseKinds)('the load of hours on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});

	/** Five hours of one agent each, one contact in each but for six in the third. */
	async function peaks(slug: string, staffing: Parameters<typeof writeStaffing>[3]) {
		const site = (await createSite(store, slug, defaultSettings('Load', 'UTC'), new Date(0)))!;
		const perHour = [1, 1, 6, 1, 1];
		const contacts = perHour.flatMap((n, hour) =>
			Array.from({ length: n }, (_, i) =>
				sampleContact(`c${hour}-${i}`, {
					startedAt: MORNING + hour * HOUR + i * 60_000,
					shiftLabel: `h${hour}`
				})
			)
		);
		await writeContacts(store, site, 1, contacts);
		await writeStaffing(store, site, 2, staffing);
		const period = { from: Math.floor(DAY), until: Math.floor(DAY) + 1 };
		const { cells, shifts } = await readAnalysisWindow(store, site, period);
		return Object.fromEntries(
			[...cells.peak].map((peak, i) => [shifts[cells.shift[i] ?? -1], peak]).sort()
		) as Record<string, number>;
	}
	const interval = (hour: number, agents: number, seconds: 900 | 1800 | 3600 = 3600) => ({
		...{ startsAt: MORNING + hour * HOUR, seconds, queue: 'Billing' },
		signedInSeconds: agents * seconds
	});

	test('is read from the agents seen at work where nobody says who was signed in', async () => {
		expect(await peaks('seen', [])).toEqual({ h0: 0, h1: 0, h2: 1, h3: 0, h4: 0 });
	});

	test('is read from the staffing where it is given, hour by hour', async () => {
		// Twelve agents make half a contact each of the busy hour; in the fifth a fifth of an agent is left alone.
		expect(await peaks('told', [interval(2, 12), interval(4, 0.2, 1800)])).toEqual({
			...{ h0: 0, h1: 0, h2: 0, h3: 0, h4: 1 }
		});
	});

	test('takes an hour without anybody signed in, and one of another queue, for not told', async () => {
		const others = [interval(2, 0), { ...interval(2, 12), queue: 'Orders' }];
		expect(await peaks('nobody', others)).toEqual({ h0: 0, h1: 0, h2: 1, h3: 0, h4: 0 });
	});
});
