import type { SiteSettings } from '$lib/domain/site';
import type { CsatScore } from '$lib/domain/survey';
import type { StoreTransaction } from '../store';
import { applyMeasures, MEASURE_STAGING } from '../write/apply-measures';
import { siteCalendar } from '../write/calendar';
import { RATED_COLUMNS, type RatedContact } from '../write/counted-contact';
import { RollUpDelta } from '../write/roll-up-delta';
import { ALL_STORED } from '../write/standing';
import { markChanged, raiseVersion } from '../write/week-state';
import { SAID } from '../write/write-surveys';
import { noteWeeks } from './note-weeks';
import { applyPiece, stagedRows, stagePiece, type UndoneBatch } from './undo-piece';

/** Of each survey the score that holds without the batch, and its contact where that is stored. */
const CHANGES = `select (v.version ->> 'csat')::int as "newCsat", ${RATED_COLUMNS}
	from ${stagedRows('survey')} join lateral (select o.*) s on true
	left join replaced_version v on v.site_id = u.site_id and v.kind = 'survey' and v.key = u.key and v.seq = u.seq
	left join contact c on c.site_id = u.site_id and c.contact_id = u.key`;

type Change = { newCsat: CsatScore | null } & (RatedContact | { startedAt: null });

/**
 * Takes surveys of a batch back in a transaction that holds the site's lock: their scores leave the roll-ups, the answers
 * from before come back.
 * @returns the version of the site's data; null where nothing changed
 */
export async function undoSurveys(
	tx: StoreTransaction,
	batch: UndoneBatch,
	settings: SiteSettings,
	keys: readonly string[]
): Promise<number | null> {
	const { siteId } = batch;
	const calendar = siteCalendar(settings);
	const delta = new RollUpDelta(calendar);
	const weeks = new Set<number>();
	await stagePiece(tx, 'survey', batch, keys);
	const changes = await tx.query<Change>(CHANGES);
	if (changes.length === 0) return null;
	for (const change of changes) {
		if (change.startedAt === null) continue;
		weeks.add(calendar.week(change.workDay));
		if (change.csat !== change.newCsat) delta.rescore(change, change.newCsat);
	}
	await noteWeeks(tx, batch, weeks);
	await applyPiece(tx, 'survey', [...SAID, 'batch_id'], batch);
	await tx.query(MEASURE_STAGING);
	await applyMeasures(tx, siteId, delta, ALL_STORED);
	return weeks.size > 0 ? markChanged(tx, siteId, weeks, []) : raiseVersion(tx, siteId);
}
