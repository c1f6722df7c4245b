import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import { createTestDatabase, type TestDatabase } from '../../../../../tests/integration/databases';
import { openStore } from '../client';
import { createSite } from '../sites';
import { textArray } from '../sql-array';
import type { Store } from '../store';
import { sampleContact } from '../testing/sample-contact';
import { beginBatch } from './site-lock';
import { STANDING_SQL, standingOf } from './standing';
import { STORED_IDS_SQL, storedIds } from './stored-ids';
import { writeContacts } from './write-contacts';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
	database = await createTestDatabase('postgres');
	store = await openStore(database.config);
});
afterAll(async () => {
	await store.close();
	await database.drop();
});

async function site(slug: string) {
	const made = await createSite(store, slug, defaultSettings(slug, 'UTC'), new Date(0));
	if (!made) throw new Error(`there is a site ${slug}`);
	return made;
}

test('a site that the statistics do not know yet is searched by its key, however large it has become', async () => {
	const known = await site('known');
	const many = Array.from({ length: 5000 }, (_, i) => sampleContact(`a-${i}`));
	await writeContacts(store, known, 1, many);
	await store.query('analyze contact');
	const { siteId } = await site('new');
	const plans = await store.transaction(async (tx) => {
		await beginBatch(tx, siteId);
		const ids = textArray(['c-1', 'c-2', 'c-3']);
		return Promise.all([
			tx.query(`explain ${STANDING_SQL.replaceAll('$1', String(siteId)).replaceAll('$2', '1')}`),
			tx.query(
				`explain ${STORED_IDS_SQL.replaceAll('$1', String(siteId)).replaceAll('$2', `'${ids}'`)}`
			)
		]);
	});
	for (const plan of plans) {
		expect(JSON.stringify(plan)).toContain('contact_site_id_contact_id_pk');
		expect(JSON.stringify(plan)).not.toContain('contact_day_agent');
	}
});

test('ids are found in their own site only, in whatever order they come', async () => {
	const [one, other] = [await site('one'), await site('other')];
	await writeContacts(store, one, 1, [sampleContact('m'), sampleContact('𝒎'), sampleContact('x')]);
	await writeContacts(store, other, 1, [sampleContact('a')]);
	const found = (siteId: number, ids: string[]) =>
		store.transaction(async (tx) => {
			const { newestId } = await standingOf(tx, siteId, 1);
			return storedIds(
				tx,
				siteId,
				newestId,
				ids.map((id) => sampleContact(id))
			);
		});
	expect(await found(one.siteId, ['a', 'm', '𝒎', 'z'])).toEqual(new Set(['m', '𝒎']));
	expect(await found(one.siteId, ['y', 'z'])).toEqual(new Set());
	expect(await found(other.siteId, ['b', 'm'])).toEqual(new Set());
	expect(await found(other.siteId, ['a', 'b'])).toEqual(new Set(['a']));
	expect(await found((await site('empty')).siteId, ['a'])).toEqual(new Set());
});
