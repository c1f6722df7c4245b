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
import { claimReviewMail, endReviewMail, readReviewMails, skipReviewMail } from './review-mails';
import {
	addReviewReader,
	changeReviewReader,
	findReviewReader,
	readReviewReaders,
	removeReviewReader,
	type StatedReader
} from './review-readers';

const reader = (readerId: string, changed: Partial<StatedReader> = {}): StatedReader => ({
	...{ readerId, address: `${readerId}@example.org`, name: 'Ilze', language: 'lv', teams: null },
	...{ weekday: 1, minute: 480, active: true, ...changed }
});

describe.each(databaseKinds)('readers of the review on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let siteId: number;
	let other: number;
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		const made = async (slug: string) =>
			(await createSite(store, slug, defaultSettings(slug, 'UTC'), new Date(0)))!.siteId;
		siteId = await made('x');
		other = await made('y');
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});
	const mailsOf = async (readerId: string) =>
		(await readReviewMails(store, siteId)).get(readerId) ?? [];

	test('are kept as stated, each address once a site', async () => {
		const stated = reader('b', { teams: ['North "1"', 'Dienvidi, 2'] });
		expect(await addReviewReader(store, siteId, stated, 1_000)).toBe('done');
		expect(await addReviewReader(store, siteId, reader('a'), 2_000)).toBe('done');
		expect(
			await addReviewReader(store, siteId, reader('c', { address: 'A@EXAMPLE.org' }), 3_000)
		).toBe('taken');
		expect(await addReviewReader(store, other, reader('a'), 2_000)).toBe('done');
		expect(await readReviewReaders(store, siteId)).toEqual([
			{ ...reader('a'), since: 2_000 },
			{ ...stated, since: 1_000 }
		]);
	});

	test('are changed; only another time or address begins anew', async () => {
		const change = (changed: Partial<StatedReader>, now: number) =>
			changeReviewReader(store, siteId, reader('a', changed), now);
		const since = async () => (await findReviewReader(store, siteId, 'a'))!.since;
		expect(await change({ name: 'Anna', teams: ['North'] }, 5_000)).toBe('done');
		expect(await since()).toBe(2_000);
		expect(await change({ minute: 600 }, 6_000)).toBe('done');
		expect(await since()).toBe(6_000);
		expect(await change({ minute: 600, active: false }, 7_000)).toBe('done');
		expect(await since()).toBe(7_000);
		expect(await change({ address: 'b@example.org' }, 8_000)).toBe('taken');
		expect(await change({}, 9_000)).toBe('done');
		expect(await changeReviewReader(store, siteId, reader('zz'), 9_000)).toBe('gone');
	});

	test('are two hundred at most', async () => {
		for (let i = 0; i < 198; i++)
			expect(await addReviewReader(store, siteId, reader(`n${i}`), 1)).toBe('done');
		expect(await addReviewReader(store, siteId, reader('one-more'), 1)).toBe('full');
		for (let i = 0; i < 198; i++)
			expect(await removeReviewReader(store, siteId, `n${i}`, 2)).toBe(true);
		expect(await removeReviewReader(store, siteId, 'n0', 2)).toBe(false);
		const left = await store.query(`select 1 from review_reader where address like 'n%'`);
		expect(left).toEqual([]);
	});

	test('get a mail from one of those that take it in hand, and once it is sent from nobody', async () => {
		const mail = { siteId, readerId: 'a', week: '2026-W47', slotAt: 10_000 };
		const claims = await Promise.all(
			[1, 2, 3].map(() => claimReviewMail(store, mail, 11_000, 20_000))
		);
		expect(claims.filter((claim) => claim !== null)).toEqual([1]);
		expect(await claimReviewMail(store, mail, 19_999, 30_000)).toBeNull();
		expect(await claimReviewMail(store, mail, 20_000, 30_000)).toBe(2);
		const again = { status: 'waiting', reason: '451 later', nextAt: 40_000 } as const;
		await endReviewMail(store, mail, again, 21_000);
		expect(await mailsOf('a')).toMatchObject([
			{ week: '2026-W47', status: 'waiting', reason: '451 later', nextAt: 40_000, endedAt: null }
		]);
		expect(await claimReviewMail(store, mail, 39_999, 50_000)).toBeNull();
		expect(await claimReviewMail(store, mail, 40_000, 50_000)).toBe(3);
		const sent = { status: 'sent', reason: null, nextAt: null } as const;
		await endReviewMail(store, mail, sent, 41_000);
		expect(await claimReviewMail(store, mail, 99_000, 100_000)).toBeNull();
		expect(await mailsOf('a')).toMatchObject([{ status: 'sent', attempts: 3, endedAt: 41_000 }]);
	});

	test('are told of a week without a mail, which may still be sent later', async () => {
		const mail = { siteId, readerId: 'b', week: '2026-W47', slotAt: 10_000 };
		expect(await skipReviewMail(store, mail, 'late', 11_000)).toBe(true);
		expect(await skipReviewMail(store, mail, 'late', 12_000)).toBe(false);
		expect(await mailsOf('b')).toMatchObject([{ status: 'skipped', reason: 'late', attempts: 0 }]);
		expect(await claimReviewMail(store, { ...mail, slotAt: 20_000 }, 21_000, 22_000)).toBe(1);
	});

	test('that are off or removed get none', async () => {
		await changeReviewReader(store, siteId, reader('a', { active: false }), 1);
		const mail = { siteId, readerId: 'a', week: '2026-W48', slotAt: 10_000 };
		expect(await claimReviewMail(store, mail, 11_000, 12_000)).toBeNull();
		await removeReviewReader(store, siteId, 'b', 1);
		expect(await claimReviewMail(store, { ...mail, readerId: 'b' }, 11_000, 12_000)).toBeNull();
		expect([...(await readReviewMails(store, siteId)).keys()]).toEqual(['a']);
	});
});
