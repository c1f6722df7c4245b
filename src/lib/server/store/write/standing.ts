import type { SiteSettings } from '$lib/domain/site';
import type { StoreTransaction } from '../store';
import { NEWEST_ID_SQL } from './stored-ids';

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
 * One question for all of it: each would be a way to the server and back, for which an import's next rows stand in the way.
 * Whether surveys wait is asked in the order of the index of those that do: asked whether there is any, the planner would as
 * soon look through all surveys for one.
 */
export const STANDING_SQL = `select s.settings, last.id as "newestId",
	(select contact_id from survey where site_id = $1 and waiting
		order by site_id, contact_id limit 1) is not null as "surveysWait",
	(select max(hour_start) from queue_hour where site_id = $1) as "queueHour",
	(select max(work_day) from agent_day where site_id = $1) as "agentDay",
	(select max(local_day) from queue_day where site_id = $1) as "queueDay",
	(select max(week) from segment_week where site_id = $1) as "segmentWeek"
	from site s left join (${NEWEST_ID_SQL}) last on last."siteId" = s.site_id where s.site_id = $1`;

type Row = { settings: SiteSettings; newestId: string | null; surveysWait: boolean } & {
	[Cell in keyof NewestCells]: number | null;
};

/**
 * Asked with the site's lock held, so that it stays true until the transaction ends.
 * @throws Error for a site that does not exist
 */
export async function standingOf(tx: StoreTransaction, siteId: number): Promise<Standing> {
	const [found] = await tx.query<Row>(STANDING_SQL, [siteId]);
	if (!found) throw new Error(`there is no site ${siteId}`);
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
