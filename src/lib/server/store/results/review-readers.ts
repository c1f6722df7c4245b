import { MOST_READERS, type ReviewReader } from '$lib/domain/review-reader';
import { keepRows } from '../journal/keep-rows';
import type { Parameter, Queryable, Store } from '../store';

/** What a person states of a reader. */
export type StatedReader = Omit<ReviewReader, 'since'>;

/** What became of a change: another reader has the address, there are as many as there may be, or this one is gone. */
export type ReaderChange = 'done' | 'taken' | 'full' | 'gone';

const THIS_READER = 'site_id = $1 and reader_id = $2';
const COLUMNS = `reader_id as "readerId", address, name, language, teams, weekday, minute, active, since`;
const VALUES = `$3::text, $4::text, $5::text, $6::text::jsonb, $7::text::smallint, $8::text::smallint, $9::text::boolean`;
const NEWS = `(weekday, minute, active, address) is distinct from
	($7::text::smallint, $8::text::smallint, $9::text::boolean, $3::text)`;
const ADDRESS_IS_TAKEN = `exists (select 1 from review_reader o where o.site_id = $1 and o.reader_id <> $2
	and o.removed_at is null and lower(o.address) = lower($3::text))`;
const IS_FULL = `(select count(*) from review_reader o where o.site_id = $1 and o.removed_at is null) >= ${MOST_READERS}`;

/** The readers of a site by address; those removed left out. */
export function readReviewReaders(store: Queryable, siteId: number): Promise<ReviewReader[]> {
	return store.query<ReviewReader>(
		`select ${COLUMNS} from review_reader where site_id = $1 and removed_at is null
		order by lower(address) collate "C", reader_id`,
		[siteId]
	);
}

/** @returns null where the site has no such reader */
export async function findReviewReader(
	store: Queryable,
	siteId: number,
	readerId: string
): Promise<ReviewReader | null> {
	const [found] = await store.query<ReviewReader>(
		`select ${COLUMNS} from review_reader where ${THIS_READER} and removed_at is null`,
		[siteId, readerId]
	);
	return found ?? null;
}

/** @param now epoch milliseconds */
export async function addReviewReader(
	store: Store,
	siteId: number,
	reader: StatedReader,
	now: number
): Promise<ReaderChange> {
	const parameters = parametersOf(siteId, reader, now);
	const made = await store.query(
		`insert into review_reader
			(site_id, reader_id, address, name, language, teams, weekday, minute, active, since, created_at)
		select $1::int, $2::text, ${VALUES}, $10::text::timestamptz, $10::text::timestamptz
		where not ${ADDRESS_IS_TAKEN} and not ${IS_FULL} returning reader_id`,
		parameters
	);
	if (await keptIf(store, siteId, reader.readerId, made.length > 0)) return 'done';
	return (await isTaken(store, siteId, reader)) ? 'taken' : 'full';
}

/** What was due before a change of the time or the address is not sent. @param now epoch milliseconds */
export async function changeReviewReader(
	store: Store,
	siteId: number,
	reader: StatedReader,
	now: number
): Promise<ReaderChange> {
	const changed = await store.query(
		`update review_reader set since = case when ${NEWS} then $10::text::timestamptz else since end,
			(address, name, language, teams, weekday, minute, active) = row(${VALUES})
		where ${THIS_READER} and removed_at is null and not ${ADDRESS_IS_TAKEN} returning reader_id`,
		parametersOf(siteId, reader, now)
	);
	if (await keptIf(store, siteId, reader.readerId, changed.length > 0)) return 'done';
	return (await findReviewReader(store, siteId, reader.readerId)) ? 'taken' : 'gone';
}

/** Removes a reader, the address with it. @returns false where the site has no such reader @param now epoch milliseconds */
export async function removeReviewReader(
	store: Store,
	siteId: number,
	readerId: string,
	now: number
): Promise<boolean> {
	const removed = await store.query(
		`update review_reader set address = '', name = '', active = false, removed_at = $3::text::timestamptz
		where ${THIS_READER} and removed_at is null returning reader_id`,
		[siteId, readerId, new Date(now).toISOString()]
	);
	return keptIf(store, siteId, readerId, removed.length > 0);
}

function parametersOf(siteId: number, reader: StatedReader, now: number): Parameter[] {
	const { readerId, address, name, language, teams, weekday, minute, active } = reader;
	return [
		...[siteId, readerId, address, name, language, teams && JSON.stringify(teams)],
		...[String(weekday), String(minute), String(active), new Date(now).toISOString()]
	];
}

async function isTaken(store: Queryable, siteId: number, { readerId, address }: StatedReader) {
	const [row] = await store.query<{ taken: boolean }>(`select ${ADDRESS_IS_TAKEN} as taken`, [
		...[siteId, readerId, address]
	]);
	return row?.taken ?? false;
}

async function keptIf(store: Store, siteId: number, readerId: string, changed: boolean) {
	if (changed) await keepRows(store, 'review_reader', THIS_READER, [siteId, readerId]);
	return changed;
}
