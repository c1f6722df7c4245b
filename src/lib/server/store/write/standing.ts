import type { SiteSettings } from '$lib/domain/site';
import type { StoreTransaction } from '../store';
import { BatchTakenBack, isTakenBackSql } from './taken-back';

/** Where the newest cell of each roll-up lies: epoch milliseconds or day number, -Infinity where there is none. */
export type NewestCells = {
	queueHour: number;
	agentDay: number;
	queueDay: number;
	segmentWeek: number;
};

/** For those who change only contacts that are stored: their cells are stored too. */
export const ALL_STORED: NewestCells = {
	queueHour: Infinity,
	agentDay: Infinity,
	queueDay: Infinity,
	segmentWeek: Infinity
};

/** What a site holds when a batch is about to be written. */
export type Standing = {
	settings: SiteSettings;
	/** The last contact id in the order of its bytes; null for a site without contacts. */
	newestId: string | null;
	/** Some surveys wait for their contacts. */
	surveysWait: boolean;
	newest: NewestCells;
};

/**
 * SQL of the newest value of a table's column of a site, of which it holds an index that begins with both. Asked for as the
 * last up to the end of the site: of a site that the statistics do not know yet the planner expects next to nothing, and
 * would as soon read all of it.
 */
const newestSql = (table: string, column: string, least: string, also = 'true') =>
	`(select case when l.site_id = $1 then l.${column} end from (
		select site_id, ${column} from ${table} where (site_id, ${column}) < ($1::int + 1, ${least}) and ${also}
		order by site_id desc, ${column} desc limit 1) l)`;

const DAY = '-2147483648';

/** One question for all of it: each would be a way to the server and back, for which an import's next rows stand in the way. */
export const STANDING_SQL = `select s.settings, ${newestSql('contact', 'contact_id', "''")} as "newestId",
	${newestSql('survey', 'contact_id', "''", 'waiting')} is not null as "surveysWait",
	${newestSql('queue_hour', 'hour_start', "'-infinity'")} as "queueHour",
	${newestSql('agent_day', 'work_day', DAY)} as "agentDay",
	${newestSql('queue_day', 'local_day', DAY)} as "queueDay",
	${newestSql('segment_week', 'week', DAY)} as "segmentWeek",
	${isTakenBackSql('$2::bigint')} as "takenBack"
	from site s where s.site_id = $1`;

type Row = Pick<Standing, 'settings' | 'newestId' | 'surveysWait'> & { takenBack: boolean } & {
	[Cell in keyof NewestCells]: number | null;
};

/**
 * Asked with the site's lock held, so that it stays true until the transaction ends.
 * @param batchId the batch that is about to be written
 * @throws Error for a site that does not exist; BatchTakenBack
 */
export async function standingOf(
	tx: StoreTransaction,
	siteId: number,
	batchId: number
): Promise<Standing> {
	const [found] = await tx.query<Row>(STANDING_SQL, [siteId, batchId]);
	if (!found) throw new Error(`there is no site ${siteId}`);
	if (found.takenBack) throw new BatchTakenBack(batchId);
	const { settings, newestId, surveysWait } = found;
	return {
		settings,
		newestId,
		surveysWait,
		newest: {
			queueHour: found.queueHour ?? -Infinity,
			agentDay: found.agentDay ?? -Infinity,
			queueDay: found.queueDay ?? -Infinity,
			segmentWeek: found.segmentWeek ?? -Infinity
		}
	};
}
