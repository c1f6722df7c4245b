import { DIRECTIONS, type Direction, type Leg } from '$lib/domain/contact';
import { DRIVERS, type Driver, type Loyalty } from '$lib/domain/survey';
import type { Queryable } from '../store';
import {
	contactSummary,
	SUMMARY_COLUMNS,
	SUMMARY_JOINS,
	type ContactSummary,
	type SummaryRow
} from './contact-summary';

export type SurveyDetail = {
	/** Epoch milliseconds. */
	answeredAt: number | null;
	csat: number | null;
	csatRaw: number | null;
	csatScale: number;
	effort: number | null;
	recommend: number | null;
	loyalty: Loyalty | null;
	driver: Driver | null;
	comment: string | null;
};

/** Everything known of one contact. */
export type ContactDetail = ContactSummary & {
	direction: Direction;
	localDay: number;
	localHour: number;
	customerKey: string | null;
	surveyInvited: boolean | null;
	transfers: number | null;
	resolved: boolean | null;
	complaint: boolean;
	expectationManaged: boolean | null;
	tenureLabel: string | null;
	promisedBy: number | null;
	fulfilledAt: number | null;
	legs: readonly Leg[] | null;
	batchId: number;
	sourceUpdatedAt: number | null;
	/** Of its judgement. */
	z: number | null;
	baselineN: number | null;
	provisional: boolean | null;
	struggleProbability: number | null;
	survey: SurveyDetail | null;
};

export const CONTACT_SQL = `select ${SUMMARY_COLUMNS},
	c.direction, c.local_day as "localDay", c.local_hour as "localHour", c.customer_key as "customerKey",
	c.survey_invited as "surveyInvited", c.transfers, c.resolved, c.expectation_managed as "expectationManaged",
	c.tenure_label as "tenureLabel", c.promised_by as "promisedBy", c.fulfilled_at as "fulfilledAt", c.legs,
	c.batch_id as "batchId", c.source_updated_at as "sourceUpdatedAt", j.z, j.baseline_n as "baselineN",
	j.provisional, j.struggle_probability as "struggleProbability", s.contact_id is not null as "hasSurvey",
	s.answered_at as "answeredAt", s.csat_raw as "csatRaw", s.csat_scale as "csatScale", s.effort, s.recommend,
	s.loyalty, s.driver, s.comment
from contact c
${SUMMARY_JOINS}
where c.site_id = $1 and c.contact_id = $2`;

type Row = Omit<ContactDetail, 'channel' | 'exception' | 'direction' | 'survey'> &
	SummaryRow &
	Omit<SurveyDetail, 'driver'> & { direction: number; driver: number | null; hasSurvey: boolean };

/** @returns null where the site has no such contact */
export async function readContact(
	store: Queryable,
	siteId: number,
	contactId: string
): Promise<ContactDetail | null> {
	const [row] = await store.query<Row>(CONTACT_SQL, [siteId, contactId]);
	if (!row) return null;
	const {
		direction,
		hasSurvey,
		answeredAt,
		csatRaw,
		csatScale,
		effort,
		recommend,
		loyalty,
		driver,
		comment,
		...rest
	} = row;
	const said = { answeredAt, csat: row.csat, csatRaw, csatScale, effort, recommend, loyalty };
	const survey = {
		...said,
		comment,
		driver: driver === null ? null : (DRIVERS[driver] ?? null)
	};
	return {
		...contactSummary(rest),
		complaint: rest.complaint,
		direction: DIRECTIONS[direction] ?? 'inbound',
		survey: hasSurvey ? survey : null
	};
}
