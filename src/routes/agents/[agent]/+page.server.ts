import { error } from '@sveltejs/kit';
import { ordinaryDifference } from '$lib/analysis/agents/ordinary-difference';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { METRICS, type Metric } from '$lib/domain/window';
import { readAgentGoals } from '$lib/server/monitor/agent-goals';
import { findAgentLink } from '$lib/server/store/agent-links';
import { readAgentDays } from '$lib/server/store/read/agent-day-rows';
import { readAgentShifts } from '$lib/server/store/read/agent-shifts';
import { readAgents } from '$lib/server/store/read/agents';
import { listEvents } from '$lib/server/store/read/events';
import { listContacts } from '$lib/server/store/read/contact-list';
import { readQueueNames } from '$lib/server/store/read/queue-names';
import { readAgentActions } from '$lib/server/store/results/actions';
import { listFlags } from '$lib/server/store/results/flag-list';
import { FLAG_KINDS } from '$lib/flags/flag';
import { actionLine } from '$lib/views/actions/action-line';
import { agentWords, weeksNote } from '$lib/views/agent/agent-words';
import { goalLine, ratingTarget } from '$lib/views/agent/goal-line';
import { agentHead } from '$lib/views/agent/agent-head';
import { shiftTable } from '$lib/views/agent/agent-shift-table';
import {
	comparisonTile,
	dayToDayTile,
	declineSentence,
	overServiceTile
} from '$lib/views/agent/agent-tiles';
import { agentWeeks } from '$lib/views/agent/agent-weeks';
import { tenureDrawing, tenureFigure } from '$lib/views/agent/tenure-card';
import { toLookAt } from '$lib/views/agent/to-look-at';
import { ownBoxes, ownSpread } from '$lib/views/agent/own-spread';
import { chartSigns } from '$lib/views/chart/chart-signs';
import { chartEvents } from '$lib/views/chart/chart-events';
import { distributionData } from '$lib/views/chart/distribution-data';
import { distributionTable } from '$lib/views/chart/distribution-table';
import { lineFrame } from '$lib/views/chart/line-frame';
import { CONTACT_KINDS, contactsHref, type ContactQuery } from '$lib/views/contact/contact-query';
import { contactRow } from '$lib/views/contact/contact-row';
import { findDefinition } from '$lib/views/definitions/find-definition';
import { dayDate, periodDates } from '$lib/views/format/date';
import { linkRow } from '$lib/views/own/link-row';
import { linkWords } from '$lib/views/own/link-words';
import { makeOwnLink, revokeOwnLink } from '../../shell/own-link-actions';
import { readActionEffects } from '../../shell/read-action-effects';
import { readAgentFindings } from '../read-agent-findings';
import { readWorkBeside } from './read-work-beside';
import type { Actions, PageServerLoad } from './$types';

/** Half a year of weeks: enough for limits that stand still. */
const CHART_DAYS = 182;
/** Flags on single contacts are in the list of contacts. */
const OF_AGENTS = FLAG_KINDS.filter((kind) => kind.startsWith('agent-'));
const FLAGS = 8;
const CONTACTS = 12;
const ACTIONS = 8;

export const load: PageServerLoad = async ({ locals, params, parent, depends }) => {
	depends('app:agents');
	const { store, site } = locals;
	const { siteId, settings } = site;
	const { period } = await parent();
	const [agent] = await readAgents(store, siteId, (period?.until ?? 1) - 1, params.agent);
	if (!agent || !period) error(404, 'There is no agent of this id.');
	const { agentId, externalId, name } = agent;
	const chartPeriod = { from: period.until - CHART_DAYS, until: period.until };
	const kinds = CONTACT_KINDS;
	const [findings, days, work, shifts, flags, unusual, queues, goals] = await Promise.all([
		readAgentFindings(store, siteId, externalId),
		readAgentDays(store, siteId, chartPeriod, agentId),
		readWorkBeside(store, site, period, agentId),
		readAgentShifts(store, siteId, period, agentId),
		listFlags(
			store,
			siteId,
			{ agentExternalId: externalId, kinds: OF_AGENTS, statuses: ['open', 'acknowledged'] },
			{ limit: FLAGS }
		),
		listContacts(store, siteId, { period, agentId, kinds }, { limit: CONTACTS }),
		readQueueNames(store, siteId),
		readAgentGoals(store, site, agentId, period.until, 0)
	]);
	const actions = await readAgentActions(store, siteId, agentId, ACTIONS);
	const effects = await readActionEffects(store, siteId);
	const link = await findAgentLink(store, siteId, agentId);
	const thresholds = { ...DEFAULT_THRESHOLDS, ...settings.thresholds };
	const least = { 'handle-time': thresholds.sesoiHandleTime, csat: thresholds.sesoiCsat };
	const queueOf = (metric: Metric) => queues.get(findings.comparison(metric)?.peerQueue ?? 0);
	const queue = queueOf('handle-time') ?? queueOf('csat') ?? null;
	const events = await listEvents(store, site, { queue: queue ?? undefined, period: chartPeriod });
	const happened = chartEvents(events.items, settings.zone);
	const recent = days.filter(({ workDay }) => workDay >= period.from);
	const contacts = recent.reduce((sum, { offered }) => sum + offered, 0);
	const own = {
		'handle-time': recent.reduce((sum, { handled }) => sum + handled, 0),
		csat: recent.flatMap(({ csat }) => csat).reduce((sum, answers) => sum + answers, 0)
	};
	const dayToDay = findings.dayToDay('handle-time');
	const spread = ownSpread(work, name);
	const chartDays = periodDates(chartPeriod.from, chartPeriod.until);
	const weeks = METRICS.map((metric) =>
		agentWeeks(days, metric, settings.weekStart, {
			...{ agent: externalId, period: chartPeriod, events: happened },
			...(metric === 'csat' && { target: ratingTarget(goals, settings.csatTarget) })
		})
	);
	const words = agentWords(name);
	const behind = (query: ContactQuery) => contactsHref({ ...period, ...query, agent: externalId });
	return {
		words,
		ownPage: { words: linkWords(name), link: link && linkRow(link, settings.zone) },
		head: agentHead(agent, { queue, contacts, period }),
		tiles: [
			...METRICS.map((metric) => {
				const all = findings.comparisons.filter((one) => one.metric === metric);
				const strip = ordinaryDifference(all) ?? least[metric];
				return {
					...comparisonTile(metric, findings.comparison(metric), queue, strip, own[metric]),
					defined: findDefinition('difference-from-peers'),
					href: behind({
						tagged: false,
						...(metric === 'csat' ? { rated: true } : { timed: true })
					})
				};
			}),
			{
				...overServiceTile(findings.rate, contacts),
				defined: findDefinition('over-served'),
				href: behind({ kinds: ['over-service'] })
			},
			{
				...dayToDayTile('handle-time', dayToDay),
				defined: findDefinition('day-to-day'),
				href: behind({ from: dayToDay?.since ?? period.from, timed: true, tagged: false })
			}
		],
		toLookAt: toLookAt(
			flags.items,
			declineSentence(findings.decline, dayDate),
			findings.shortCalls
		),
		actions: actions.map((action) => actionLine(action, effects)),
		goals: goals.map((one) => goalLine(one, { agent: externalId, until: period.until })),
		self: `/agents/${encodeURIComponent(externalId)}`,
		allFlags: `/flags?agent=${encodeURIComponent(externalId)}`,
		weeks,
		signs: weeks.map(chartSigns),
		weekNotes: weeks.map((line) => weeksNote(line, chartDays)),
		frames: weeks.map((line, i) => lineFrame(words.weekFiles[i] ?? '', line, [chartDays])),
		tenure: METRICS.map((metric) =>
			tenureDrawing(
				tenureFigure(metric, agent.hiredDay, findings.curve(metric), findings.tenure(metric)),
				words.tenure.files[metric]
			)
		),
		spread: spread && {
			...spread,
			table: distributionTable(spread),
			data: distributionData({ ...spread, title: words.spreadFile })
		},
		boxes: ownBoxes(work, name),
		shifts: shiftTable(shifts, settings.shifts, { agent: externalId, period }),
		unusual: {
			rows: unusual.items.map((contact) => contactRow(contact, settings.zone)),
			more: unusual.nextCursor === null ? null : behind({ kinds })
		}
	};
};

export const actions: Actions = {
	makeLink: (event) => makeOwnLink(event, event.params.agent),
	revokeLink: revokeOwnLink
};
