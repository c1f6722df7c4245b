import { expect, test } from 'vitest';
import {
	AGENT_DAY_REBUILD,
	QUEUE_DAY_REBUILD,
	QUEUE_HOUR_REBUILD,
	SEGMENT_WEEK_REBUILD
} from '../rebuild/roll-up-queries';
import { agentDaysSql } from './agent-day-rows';
import { AGENT_WORK_DAYS_SQL } from './agent-work-days';
import { CONTACTS_BY_AGENT_SQL } from './contacts-by-agent';
import { workHistogramsSql } from './work-histograms';
import { AGENTS_SQL } from './agents';
import { AGENTS_OF_QUEUE_SQL } from './agents-of-queue';
import { ANSWER_CELLS_SQL } from './answer-cells';
import { WINDOW_AGENTS_SQL, WINDOW_CELLS_SQL } from './analysis-window';
import { CANDIDATES_SQL } from './candidates';
import { CONTACT_SQL } from './contact';
import type { ComparedFilter } from './compared-condition';
import { contactListSql } from './contact-list';
import { DAY_SKETCHES_SQL } from './day-sketches';
import { EVENTS_SQL } from './events';
import { COUNT_SOURCE_WEEK_SQL } from '../results/source-days';
import { excessSharesSql } from './excess-shares';
import { FRESHNESS_SQL } from './freshness';
import { HASTY_COUNTS_SQL, WEEK_SEGMENTS_SQL } from './hasty-counts';
import { HOUR_ROWS_SQL } from './hour-rows';
import { loadHoursSql } from './load-condition';
import { LATER_ANSWERS_SQL } from './later-answers';
import { LATER_CHANGES_SQL } from './later-changes';
import { OVER_SERVED_TOTAL_SQL } from './over-served-total';
import { periodMeasuresSql } from './period-measures';
import { QUEUE_DAYS_SQL } from './queue-days';
import { CUSTOMER_CONTACTS_SQL, MEANWHILE_SQL } from './related-contacts';
import { REPEAT_PATTERNS_SQL } from './repeat-patterns';
import { SEGMENT_SKETCHES_SQL, WEEK_COUNTS_SQL } from './segment-sketches';
import { SERIES_SQL } from './series';
import { SHORT_CALLS_SQL } from './short-calls';
import { SOURCES_SQL } from './sources';
import { WEEK_SKETCHES_SQL } from './week-sketches';
import { workSpreadsSql } from './work-spreads';

const DAYS = { from: 20_000, until: 20_056 };
const COMPARABLE = { period: DAYS, timed: true, tagged: false, hasAgent: true };

const everyFilter = contactListSql(
	1,
	{
		period: DAYS,
		queueId: 1,
		topicId: 2,
		channel: 0,
		agentId: 3,
		shift: 'Evening',
		weekdays: [6, 7],
		hour: 9,
		agentIds: [3, 4],
		hours: { from: { day: 20_001, hour: 9 }, to: { day: 20_002, hour: 14 } },
		loadHours: [{ queueId: 1, hour: 480_000, peak: true }],
		timed: true,
		underMs: 10_000,
		answered: true,
		tagged: false,
		hasAgent: true,
		rated: true,
		scores: [1, 2],
		kinds: ['over-service', 'struggle']
	},
	51,
	'20010.1728000000000.YzE'
);

const compared = (filter: ComparedFilter) =>
	contactListSql(1, { period: DAYS, compared: filter }, 51, null).text;

/** What each named question asks of the database is looked at in review: a change shows as a change of these files. */
test.each([
	['agent-days', agentDaysSql(false)],
	['agent-days-of-one', agentDaysSql(true)],
	['agent-work-days', AGENT_WORK_DAYS_SQL],
	['agents', AGENTS_SQL],
	['agents-of-queue', AGENTS_OF_QUEUE_SQL],
	['analysis-window-agents', WINDOW_AGENTS_SQL],
	['analysis-window-cells', WINDOW_CELLS_SQL],
	['answer-cells', ANSWER_CELLS_SQL],
	['candidates', CANDIDATES_SQL],
	['contact', CONTACT_SQL],
	['contacts-by-agent', CONTACTS_BY_AGENT_SQL],
	['contact-list', contactListSql(1, {}, 51, null).text],
	['contact-list-every-filter', everyFilter.text],
	[
		'contact-list-compared-weekday',
		compared({ metric: 'csat', agentIds: [3], weekdays: [6, 7], answersUntil: 20_050 })
	],
	[
		'contact-list-compared-shift',
		compared({ metric: 'handle-time', agentIds: [3, 4], inShift: true })
	],
	['customer-contacts', CUSTOMER_CONTACTS_SQL],
	['day-sketches', DAY_SKETCHES_SQL],
	['events', EVENTS_SQL],
	['excess-shares', excessSharesSql(1, { period: DAYS }).text],
	['count-source-week', COUNT_SOURCE_WEEK_SQL],
	['load-hours', loadHoursSql(1, DAYS).text],
	['sources', SOURCES_SQL],
	['freshness', FRESHNESS_SQL],
	['hasty-counts', HASTY_COUNTS_SQL],
	['hour-rows', HOUR_ROWS_SQL],
	['later-answers', LATER_ANSWERS_SQL],
	['later-changes', LATER_CHANGES_SQL],
	['meanwhile', MEANWHILE_SQL],
	['over-served-total', OVER_SERVED_TOTAL_SQL],
	['period-measures-by-hour', periodMeasuresSql('hour')],
	['period-measures-by-weekday', periodMeasuresSql('weekday')],
	['queue-days', QUEUE_DAYS_SQL],
	['rebuild-agent-day', AGENT_DAY_REBUILD],
	['rebuild-queue-day', QUEUE_DAY_REBUILD],
	['rebuild-queue-hour', QUEUE_HOUR_REBUILD],
	['rebuild-segment-week', SEGMENT_WEEK_REBUILD],
	['repeat-patterns', REPEAT_PATTERNS_SQL],
	['segment-sketches', SEGMENT_SKETCHES_SQL],
	['short-calls', SHORT_CALLS_SQL],
	['series', SERIES_SQL],
	['work-histograms', workHistogramsSql(false)],
	['work-histograms-of-one', workHistogramsSql(true)],
	['work-spreads-by-weekday', workSpreadsSql(1, COMPARABLE, { by: 'weekday' }).text],
	['work-spreads-by-load', workSpreadsSql(1, COMPARABLE, { by: 'load' }).text],
	[
		'work-spreads-by-seniority',
		workSpreadsSql(1, COMPARABLE, { by: 'seniority', new: [1], others: [2] }).text
	],
	['week-counts', WEEK_COUNTS_SQL],
	['week-segments', WEEK_SEGMENTS_SQL],
	['week-sketches', WEEK_SKETCHES_SQL]
])('%s', async (name, text) => {
	await expect(`${text}\n`).toMatchFileSnapshot(`./__sql__/${name}.sql`);
});

test('every parameter of the filtered list is used, in order', () => {
	const places = [...everyFilter.text.matchAll(/\$(\d+)/g)].map(([, place]) => Number(place));
	expect(new Set(places).size).toBe(everyFilter.parameters.length);
});
