import type { SiteSettings } from '$lib/domain/site';
import type { SiteRow } from '../sites';
import type { Store, StoreTransaction } from '../store';
import { siteCalendar } from '../write/calendar';
import { lockSite } from '../write/site-lock';
import { markAllStale, raiseVersion } from '../write/week-state';
import { REBUILDING, recountRollUps } from './rebuild-roll-ups';

const ROWS_AT_ONCE = 25_000;
const STAGING = `create temporary table if not exists moved_contact
	(contact_id text, local_day int, local_hour smallint, work_day int, shift text) on commit delete rows`;

function movesContacts(before: SiteSettings, after: SiteSettings): boolean {
	const calendar = ({ zone, weekStart, shifts }: SiteSettings) =>
		// Field by field: the database keeps the keys of objects in an order of its own.
		JSON.stringify([zone, weekStart, shifts.map(({ name, from, until }) => [name, from, until])]);
	return calendar(before) !== calendar(after);
}

/** Places every contact in the calendar anew, some thousands at a time, in the order of their ids. */
async function placeContacts(
	tx: StoreTransaction,
	siteId: number,
	settings: SiteSettings
): Promise<void> {
	const { place } = siteCalendar(settings);
	await tx.query(STAGING);
	for (let after = ''; ;) {
		const rows = await tx.query<{ id: string; startedAt: number; shiftLabel: string | null }>(
			`select contact_id as id, started_at as "startedAt", shift_label as "shiftLabel" from contact
			where site_id = $1 and contact_id > $2 order by contact_id limit ${ROWS_AT_ONCE}`,
			[siteId, after]
		);
		if (rows.length === 0) return;
		after = rows.at(-1)?.id ?? '';
		await tx.query('delete from moved_contact');
		const columns = ['contact_id', 'local_day', 'local_hour', 'work_day', 'shift'];
		await tx.copyIn('moved_contact', columns, rows, (line, row) => {
			const { localDay, localHour, workDay, shift } = place(row);
			line.text(row.id);
			line.whole(localDay);
			line.whole(localHour);
			line.whole(workDay);
			line.text(shift);
		});
		await tx.query(
			`update contact c set local_day = m.local_day, local_hour = m.local_hour, work_day = m.work_day,
				shift = m.shift
			from moved_contact m where c.site_id = $1 and c.contact_id = m.contact_id
				and (c.local_day, c.local_hour, c.work_day, c.shift)
				is distinct from (m.local_day, m.local_hour, m.work_day, m.shift)`,
			[siteId]
		);
	}
}

/** Which weeks there are, all of them stale: baselines and judgements of the old calendar are void. */
async function renewWeeks(
	tx: StoreTransaction,
	siteId: number,
	{ weekStart }: SiteSettings
): Promise<void> {
	for (const table of ['baseline', 'judgement', 'hasty_week', 'source_day', 'week_state']) {
		await tx.query(`delete from ${table} where site_id = $1`, [siteId]);
	}
	await tx.query(
		`insert into week_state (site_id, week, baseline_stale, judgement_stale, version)
		select distinct $1::int, work_day - (work_day + 7000011 - $2::int) % 7, true, true, 1::bigint
		from contact where site_id = $1`,
		[siteId, weekStart]
	);
}

/**
 * Changes a site's settings, and in the same transaction everything stored that follows from them: another zone, week or
 * shifts move contacts to other days, so roll-ups are counted anew and every week is judged again.
 * @returns whether contacts had to be placed anew
 */
export async function changeSettings(
	store: Store,
	{ siteId }: Pick<SiteRow, 'siteId'>,
	settings: SiteSettings
): Promise<boolean> {
	const moved = await store.transaction(async (tx) => {
		const before = await lockSite(tx, siteId);
		await tx.query('update site set settings = $2::jsonb where site_id = $1', [
			siteId,
			JSON.stringify(settings)
		]);
		const moves = movesContacts(before, settings);
		if (moves) {
			await placeContacts(tx, siteId, settings);
			await recountRollUps(tx, siteId, settings);
			await renewWeeks(tx, siteId, settings);
		} else {
			await markAllStale(tx, siteId);
		}
		await raiseVersion(tx, siteId);
		return moves;
	}, REBUILDING);
	store.journal.append({ kind: 'settings', siteId, settings });
	await store.journal.written();
	return moved;
}
