import type { CsatScore } from '$lib/domain/survey';
import type { CalendarPlace } from './calendar';

/** What the roll-ups count of a contact, as stored. */
export type CountedContact = CalendarPlace & {
	startedAt: number;
	queueId: number;
	topicId: number;
	channel: number;
	agentId: number;
	answered: boolean;
	tagged: boolean;
	/** null with lnHandle: unanswered, or the time is unknown. */
	handleMs: number | null;
	lnHandle: number | null;
	talkMs: number | null;
	holdMs: number | null;
	wrapMs: number | null;
	waitMs: number | null;
	surveyInvited: boolean | null;
	csat: CsatScore | null;
};

export function nothingCounted(): CountedContact {
	return {
		localDay: 0,
		localHour: 0,
		workDay: 0,
		shift: '',
		startedAt: 0,
		queueId: 0,
		topicId: 0,
		channel: 0,
		agentId: 0,
		answered: false,
		tagged: false,
		handleMs: null,
		lnHandle: null,
		talkMs: null,
		holdMs: null,
		wrapMs: null,
		waitMs: null,
		surveyInvited: null,
		csat: null
	};
}

/** What tells the cells that a contact's satisfaction score is counted in. */
export type RatedContact = Pick<
	CountedContact,
	'startedAt' | 'queueId' | 'agentId' | 'workDay' | 'shift' | 'csat'
>;

/** The columns of `contact c` and `survey s` that make a RatedContact, for SQL. */
export const RATED_COLUMNS = `c.started_at as "startedAt", c.queue_id as "queueId", c.agent_id as "agentId",
	c.work_day as "workDay", c.shift, s.csat`;

/** The columns of `contact c` and `survey s` that make a CountedContact, for SQL. */
export const COUNTED_COLUMNS = `c.started_at as "startedAt", c.local_day as "localDay", c.local_hour as "localHour",
	c.work_day as "workDay", c.shift, c.queue_id as "queueId", c.topic_id as "topicId", c.channel, c.agent_id as "agentId",
	c.answered, c.tagged, c.handle_ms as "handleMs", c.ln_handle as "lnHandle", c.talk_ms as "talkMs",
	c.hold_ms as "holdMs", c.wrap_ms as "wrapMs", c.wait_ms as "waitMs", c.survey_invited as "surveyInvited", s.csat`;
