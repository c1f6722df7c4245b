import type { SiteSettings } from '$lib/domain/site';
import type { StoreTransaction } from '../store';
import { applyMeasures, MEASURE_STAGING } from '../write/apply-measures';
import { applySketches, SKETCH_STAGING } from '../write/apply-sketches';
import { siteCalendar, type CalendarPlace } from '../write/calendar';
import { DERIVED_COLUMNS, SOURCE_COLUMNS } from '../write/contact-row';
import { COUNTED_COLUMNS, type CountedContact } from '../write/counted-contact';
import { RollUpDelta } from '../write/roll-up-delta';
import { ALL_STORED } from '../write/standing';
import { markChanged } from '../write/week-state';
import { noteWeeks } from './note-weeks';
import { applyPiece, restoredRows, stagedRows, stagePiece, type UndoneBatch } from './undo-piece';

const SCORE = 'left join survey s on s.site_id = c.site_id and s.contact_id = c.contact_id';
const BEFORE = `select ${COUNTED_COLUMNS} from ${stagedRows('contact')} join lateral (select o.*) c on true ${SCORE}`;
const AFTER = `select c.contact_id as "contactId", c.shift_label as "shiftLabel", ${COUNTED_COLUMNS}
	from ${restoredRows('contact')} join lateral (select r.*) c on true ${SCORE}`;
const WAIT_AGAIN = `update survey s set waiting = true from undone_contact u
	where u.seq is null and s.site_id = u.site_id and s.contact_id = u.key`;
const MOVE = `update contact c set local_day = m."localDay", local_hour = m."localHour", work_day = m."workDay", shift = m.shift
	from jsonb_to_recordset($2::text::jsonb) m ("contactId" text, "localDay" int, "localHour" smallint, "workDay" int, shift text)
	where c.site_id = $1 and c.contact_id = m."contactId"`;

type Restored = CountedContact & { contactId: string; shiftLabel: string | null };
type Moved = CalendarPlace & { contactId: string };

/**
 * Takes contacts of a batch back in a transaction that holds the site's lock, with everything that follows: roll-ups,
 * weeks to judge again, and surveys of other batches that wait for their contact again.
 * @returns the version of the site's data
 */
export async function undoContacts(
	tx: StoreTransaction,
	batch: UndoneBatch,
	settings: SiteSettings,
	keys: readonly string[]
): Promise<number | null> {
	const { siteId } = batch;
	const calendar = siteCalendar(settings);
	const delta = new RollUpDelta(calendar);
	const weeks = new Set<number>();
	const count = (contact: CountedContact, sign: 1 | -1) => {
		delta.add(contact, sign);
		weeks.add(calendar.week(contact.workDay));
	};
	await stagePiece(tx, 'contact', batch, keys);
	for (const contact of await tx.query<CountedContact>(BEFORE)) count(contact, -1);
	if (weeks.size === 0) return null;
	const moved: Moved[] = [];
	for (const contact of await tx.query<Restored>(AFTER)) {
		// The site's calendar may have changed since this version was replaced.
		const place = calendar.place(contact);
		if (isElsewhere(contact, place)) moved.push({ contactId: contact.contactId, ...place });
		count({ ...contact, ...place }, 1);
	}
	await noteWeeks(tx, batch, weeks);
	await tx.query(WAIT_AGAIN);
	await applyPiece(tx, 'contact', [...SOURCE_COLUMNS, ...DERIVED_COLUMNS], batch);
	if (moved.length > 0) await tx.query(MOVE, [siteId, JSON.stringify(moved)]);
	await tx.query(MEASURE_STAGING + ';' + SKETCH_STAGING);
	await applyMeasures(tx, siteId, delta, ALL_STORED);
	const sketched = await applySketches(tx, siteId, delta, ALL_STORED);
	return markChanged(tx, siteId, weeks, sketched);
}

function isElsewhere(stored: CalendarPlace, place: CalendarPlace): boolean {
	return (
		stored.localDay !== place.localDay ||
		stored.localHour !== place.localHour ||
		stored.workDay !== place.workDay ||
		stored.shift !== place.shift
	);
}
