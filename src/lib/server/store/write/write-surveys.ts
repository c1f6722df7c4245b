import { NO_COUNTS } from '$lib/domain/counts';
import { DRIVERS, type CsatScore, type Survey } from '$lib/domain/survey';
import type { CopyRow } from '../copy-row';
import type { SiteRow } from '../sites';
import type { Store, StoreTransaction } from '../store';
import { applyMeasures, MEASURE_STAGING } from './apply-measures';
import { siteCalendar } from './calendar';
import { RATED_COLUMNS, type RatedContact } from './counted-contact';
import { keepReplacedSql } from './keep-replaced';
import { newestOfEach } from './newest-of-each';
import { RollUpDelta } from './roll-up-delta';
import { beginBatch, siteSettings, WRITING } from './site-lock';
import { ALL_STORED } from './standing';
import { requireStanding } from './taken-back';
import { markChanged, raiseVersion } from './week-state';
import type { WriteResult } from './write-result';

export const SAID = [
	...['answered_at', 'csat_raw', 'csat_scale', 'csat', 'effort', 'recommend', 'loyalty'],
	...['driver', 'comment']
];
const COLUMNS = ['site_id', 'contact_id', ...SAID, 'batch_id', 'waiting'];
const STAGING = `
create temporary table if not exists incoming_survey (like survey) on commit delete rows`;

const KEEP_REPLACED = keepReplacedSql('survey', 'incoming_survey');
const list = (alias: string) => SAID.map((column) => `${alias}.${column}`).join(', ');
const MATCH = 's.site_id = i.site_id and s.contact_id = i.contact_id';
const STALE = `coalesce(i.answered_at, '-infinity') < coalesce(s.answered_at, '-infinity')`;
const SAME = `(${list('i')}) is not distinct from (${list('s')})`;

function writeSurveyRow(row: CopyRow, siteId: number, batchId: number, survey: Survey): void {
	row.whole(siteId);
	row.text(survey.contactId);
	row.time(survey.answeredAt);
	row.decimal(survey.csatRaw);
	row.decimal(survey.csatScale);
	row.decimal(survey.csat);
	row.decimal(survey.effort);
	row.decimal(survey.recommend);
	row.text(survey.loyalty === null ? null : JSON.stringify(survey.loyalty));
	row.whole(survey.driver === null ? null : DRIVERS.indexOf(survey.driver));
	row.text(survey.comment);
	row.whole(batchId);
	row.flag(true);
}

/** The staged surveys that will change something, with the contact of each and the score it had so far. */
type Change = { contactId: string; isNew: boolean; newCsat: CsatScore | null } & (
	RatedContact | { startedAt: null }
);

async function stage(
	tx: StoreTransaction,
	surveys: readonly Survey[],
	write: (row: CopyRow, survey: Survey) => void
) {
	await tx.copyIn('incoming_survey', COLUMNS, surveys, write);
	const [gone] = await tx.query<{ stale: number; unchanged: number }>(
		`with gone as (
			delete from incoming_survey i using survey s where ${MATCH} and (${STALE} or ${SAME})
			returning ${STALE} as stale)
		select count(*) filter (where stale)::int as stale,
			count(*) filter (where not stale)::int as unchanged from gone`
	);
	const changes = await tx.query<Change>(
		`select i.contact_id as "contactId", s.contact_id is null as "isNew", i.csat as "newCsat", ${RATED_COLUMNS}
		from incoming_survey i left join survey s on ${MATCH}
		left join contact c on c.site_id = i.site_id and c.contact_id = i.contact_id`
	);
	return { ...(gone ?? { stale: 0, unchanged: 0 }), changes };
}

/** Moves the staged surveys over; one whose contact is not stored waits for it. */
async function upsert(tx: StoreTransaction): Promise<void> {
	const from = COLUMNS.slice(0, -1)
		.map((column) => `i.${column}`)
		.join(', ');
	await tx.query(
		`insert into survey (${COLUMNS.join(', ')})
		select ${from}, c.contact_id is null from incoming_survey i
		left join contact c on c.site_id = i.site_id and c.contact_id = i.contact_id
		on conflict (site_id, contact_id) do update set
		${COLUMNS.slice(2)
			.map((column) => `${column} = excluded.${column}`)
			.join(', ')}`
	);
}

/**
 * Writes a batch of surveys, in one transaction: one a contact, a newer answer replaces, an older one is stale; the score
 * joins the roll-ups of its contact's hour and day, or waits for its contact. Of a contact twice in the batch the newest
 * answer counts.
 */
export async function writeSurveys(
	store: Store,
	{ siteId }: Pick<SiteRow, 'siteId'>,
	batchId: number,
	surveys: readonly Survey[]
): Promise<WriteResult> {
	const { newest, duplicates } = newestOfEach(surveys, (survey) => survey.answeredAt);
	return store.transaction(async (tx) => {
		await beginBatch(tx, siteId, STAGING, MEASURE_STAGING);
		await requireStanding(tx, siteId, batchId);
		const calendar = siteCalendar(await siteSettings(tx, siteId));
		const { stale, unchanged, changes } = await stage(tx, newest, (row, survey) =>
			writeSurveyRow(row, siteId, batchId, survey)
		);
		const delta = new RollUpDelta(calendar);
		const weeks = new Set<number>();
		for (const change of changes) {
			if (change.startedAt === null) continue;
			weeks.add(calendar.week(change.workDay));
			if (change.csat !== change.newCsat) delta.rescore(change, change.newCsat);
		}
		if (changes.some(({ isNew }) => !isNew)) await tx.query(KEEP_REPLACED);
		if (changes.length > 0) await upsert(tx);
		await applyMeasures(tx, siteId, delta, ALL_STORED);
		let version: number | null = null;
		if (weeks.size > 0) version = await markChanged(tx, siteId, weeks, []);
		else if (changes.length > 0) version = await raiseVersion(tx, siteId);
		const created = changes.filter(({ isNew }) => isNew).map(({ contactId }) => contactId);
		const updated = changes.filter(({ isNew }) => !isNew).map(({ contactId }) => contactId);
		return {
			counts: {
				...NO_COUNTS,
				received: surveys.length,
				created: created.length,
				updated: updated.length,
				unchanged,
				stale,
				duplicate: duplicates
			},
			created,
			updated,
			weeks: [...weeks].sort((a, b) => a - b),
			version
		};
	}, WRITING);
}
