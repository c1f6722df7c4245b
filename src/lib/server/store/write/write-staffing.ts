import { NO_COUNTS } from '$lib/domain/counts';
import type { Staffing } from '$lib/domain/staffing';
import type { SiteRow } from '../sites';
import type { Store } from '../store';
import { ReferenceBook } from './references';
import { replacePlain } from './replace-plain';
import { lockSite, WRITING } from './site-lock';
import { raiseVersion } from './week-state';
import { requireStanding } from './taken-back';
import type { WriteResult } from './write-result';

/** What an undo puts back of an interval. */
export const STAFFING_VALUES = ['seconds', 'signed_in_seconds', 'batch_id'];
const TABLE = {
	kind: 'staffing',
	key: ['starts_at', 'queue_id'],
	values: STAFFING_VALUES
} as const;

/** Writes a batch of staffing intervals, in one transaction: what is said last of a queue's interval holds. */
export async function writeStaffing(
	store: Store,
	{ siteId }: Pick<SiteRow, 'siteId'>,
	batchId: number,
	intervals: readonly Staffing[]
): Promise<WriteResult> {
	const keyOf = ({ startsAt, queue }: Staffing) => `${startsAt} ${queue ?? ''}`;
	const last = [...new Map(intervals.map((interval) => [keyOf(interval), interval])).values()];
	const book = new ReferenceBook(store, siteId);
	const { counts, version } = await store.transaction(async (tx) => {
		await lockSite(tx, siteId);
		await requireStanding(tx, siteId, batchId);
		await book.resolve(
			tx,
			'queue',
			last.flatMap(({ queue }) => queue ?? [])
		);
		const counts = await replacePlain(tx, TABLE, last, (row, interval) => {
			row.whole(siteId);
			row.time(interval.startsAt);
			row.whole(book.number('queue', interval.queue));
			row.whole(interval.seconds);
			row.whole(interval.signedInSeconds);
			row.whole(batchId);
		});
		// Which hours were peak hangs on them.
		const changed = counts.created + counts.updated > 0;
		return { counts, version: changed ? await raiseVersion(tx, siteId) : null };
	}, WRITING);
	book.keep();
	const duplicate = intervals.length - last.length;
	return {
		counts: { ...NO_COUNTS, ...counts, received: intervals.length, duplicate },
		...{ created: [], updated: [], weeks: [] },
		version
	};
}
