import { ordinaryDifference } from '$lib/analysis/agents/ordinary-difference';
import { trailingPeriod } from '$lib/domain/period';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { METRICS } from '$lib/domain/window';
import { OWN_FLAG_KINDS } from '$lib/flags/own-flag-kinds';
import { m } from '$lib/i18n/compiled/messages';
import { readAgentGoals } from '$lib/server/monitor/agent-goals';
import { readAgentDays } from '$lib/server/store/read/agent-day-rows';
import { readAgents } from '$lib/server/store/read/agents';
import { listContacts } from '$lib/server/store/read/contact-list';
import { readQueueNames } from '$lib/server/store/read/queue-names';
import { readNewestDay } from '$lib/server/store/read/window-facts';
import { listFlags } from '$lib/server/store/results/flag-list';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { comparisonTile, dayToDayTile, overServiceTile } from '$lib/views/agent/agent-tiles';
import { goalLine } from '$lib/views/agent/goal-line';
import { ownSpread } from '$lib/views/agent/own-spread';
import { CONTACT_KINDS } from '$lib/views/contact/contact-query';
import { contactRow } from '$lib/views/contact/contact-row';
import { periodDates } from '$lib/views/format/date';
import { ownFlag } from '$lib/views/own/own-flag';
import { readAgentFindings } from '../agents/read-agent-findings';
import { readWorkBeside } from '../agents/[agent]/read-work-beside';

const DAYS = 56;
const FLAGS = 20;
const CONTACTS = 50;

/**
 * What an agent sees of their own: flags, numbers beside the same work of all others, and contacts that stood out.
 * @param cursor of a further page of flags
 * @returns null where the site has no such agent, or no contact yet
 * @throws RangeError for a cursor that is none
 */
export async function readOwnPage(
	store: Store,
	site: SiteRow,
	agentId: number,
	cursor: string | null
) {
	const { siteId, settings } = site;
	const newest = await readNewestDay(store, siteId);
	const agents = await readAgents(store, siteId, newest ?? 0);
	const agent = agents.find((one) => one.agentId === agentId);
	if (!agent || newest === null) return null;
	const { externalId, name } = agent;
	const thresholds = { ...DEFAULT_THRESHOLDS, ...settings.thresholds };
	const period = trailingPeriod(newest, DAYS);
	const review = trailingPeriod(newest, thresholds.reviewDays);
	const kinds = CONTACT_KINDS;
	const [findings, days, work, flags, unusual, queues] = await Promise.all([
		readAgentFindings(store, siteId, externalId),
		readAgentDays(store, siteId, review, agentId),
		readWorkBeside(store, site, review, agentId),
		listFlags(
			store,
			siteId,
			{ agentId, kinds: OWN_FLAG_KINDS, from: period.from },
			{ limit: FLAGS, cursor }
		),
		listContacts(store, siteId, { period, agentId, kinds }, { limit: CONTACTS }),
		readQueueNames(store, siteId)
	]);
	const goals = await readAgentGoals(store, site, agentId, newest + 1, 0);
	const own = {
		'handle-time': days.reduce((sum, { handled }) => sum + handled, 0),
		csat: days.flatMap(({ csat }) => csat).reduce((sum, answers) => sum + answers, 0)
	};
	const least = { 'handle-time': thresholds.sesoiHandleTime, csat: thresholds.sesoiCsat };
	const tiles = [
		...METRICS.map((metric) => {
			const all = findings.comparisons.filter((one) => one.metric === metric);
			const found = findings.comparison(metric);
			const queue = queues.get(found?.peerQueue ?? 0) ?? null;
			const matters = ordinaryDifference(all) ?? least[metric];
			return comparisonTile(metric, found, queue, matters, own[metric]);
		}),
		overServiceTile(
			findings.rate,
			days.reduce((sum, { offered }) => sum + offered, 0)
		),
		dayToDayTile('handle-time', findings.dayToDay('handle-time'))
	];
	return {
		name,
		days: periodDates(period.from, period.until),
		reviewDays: periodDates(review.from, review.until),
		flags: flags.items.map((flag) => ownFlag(flag, settings.zone)),
		next: flags.nextCursor,
		goals: goals.map((one) => goalLine(one, { agent: externalId, until: newest + 1 })),
		tiles: tiles.map((tile) => ({ ...tile, defined: null })),
		spread: ownSpread(work, name)?.sentence ?? null,
		/** Of the contacts that stood out: all of these days, or the newest of more. */
		contactsNote:
			unusual.nextCursor === null ? m.own_contacts_note() : m.own_contacts_newest({ n: CONTACTS }),
		contacts: unusual.items.map((contact) => {
			const {
				contactId,
				when,
				work: what,
				channel,
				handle,
				parts,
				kind,
				against
			} = contactRow(contact, settings.zone);
			return {
				...{ contactId, when, what, channel, handle, against, kind: kind?.text ?? '' },
				parts: parts.map(({ label, text }) => `${label} ${text}`)
			};
		})
	};
}
