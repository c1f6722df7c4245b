import type { ExportTable } from '$lib/domain/export-table';
import { trailingPeriod, type Period } from '$lib/domain/period';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { readQueueNames } from '$lib/server/store/read/queue-names';
import { readNewestDay } from '$lib/server/store/read/window-facts';
import { readFindings } from '$lib/server/store/results/findings';
import type { StoredIndex } from '$lib/views/consistency-index/index-parts';
import { readContactQuery } from '$lib/views/contact/contact-query';
import { chosenDrifts } from '$lib/views/expectation/expectation-query';
import type { StoredCoverage, StoredDrift } from '$lib/views/expectation/stored-expectation';
import { readAgentsQuery } from '$lib/views/agent/agents-query';
import { agentsTable } from '$lib/views/export/agents-table';
import { contactsTable } from '$lib/views/export/contacts-table';
import { coverageTable } from '$lib/views/export/coverage-table';
import { driftTable } from '$lib/views/export/drift-table';
import { flagsTable } from '$lib/views/export/flags-table';
import { chosenSwings, readSwingChoice } from '$lib/views/consistency/consistency-filters';
import { HOUR_MEASURES, measuredWeeks } from '$lib/views/consistency/hour-measures';
import { hoursTable } from '$lib/views/export/hours-table';
import { indexTable } from '$lib/views/export/index-table';
import { reviewTables } from '$lib/views/export/review-tables';
import { restatedRows } from '$lib/views/review/restated-rows';
import { swingsTable } from '$lib/views/export/swings-table';
import { readFlagQuery } from '$lib/views/flags/flag-query';
import type { StoredSwing } from '$lib/views/swing/stored-swing';
import { readLevelHours } from '../consistency/read-level-hours';
import { narrowedAgents } from '../agents/narrowed-agents';
import { readCompared } from '../agents/read-compared';
import { contactFilter } from '../contacts/contact-filter';
import { eachContact } from '../contacts/each-contact';
import { flagFilter } from '../flags/flag-filter';
import { readChanges } from '../review/read-changes';
import { readRestatement } from '../review/read-restatement';
import { readShownReview } from '../review/read-shown-review';
import { eachFlag } from './each-flag';

type Locals = Pick<App.Locals, 'store' | 'site'>;

/** Reads what a screen shows, with the filters of its address, as tables; null where there is nothing of that name. */
export type TableReader = (
	locals: Locals,
	address: URLSearchParams
) => Promise<readonly ExportTable[] | null>;

/** The days that the screens show. */
async function reviewedPeriod({ store, site }: Locals): Promise<Period> {
	const newest = await readNewestDay(store, site.siteId);
	const { reviewDays } = { ...DEFAULT_THRESHOLDS, ...site.settings.thresholds };
	return newest === null ? { from: 0, until: 0 } : trailingPeriod(newest, reviewDays);
}

async function readHoursTable(
	{ store, site }: Locals,
	address: URLSearchParams
): Promise<ExportTable[] | null> {
	const name = address.get('queue');
	const queues = await readQueueNames(store, site.siteId);
	const queueId = [...queues].find(([, queue]) => queue === name)?.[0] ?? null;
	if (name !== null && queueId === null) return null;
	const period = await reviewedPeriod({ store, site });
	const hours = await readLevelHours(store, site.siteId, period, queueId);
	const weeks = measuredWeeks(hours, { ...DEFAULT_THRESHOLDS, ...site.settings.thresholds });
	const only = HOUR_MEASURES.find((measure) => measure === address.get('measure'));
	return [hoursTable(weeks, only)];
}

async function readAgentTable(
	{ store, site }: Locals,
	address: URLSearchParams
): Promise<ExportTable[]> {
	const period = await reviewedPeriod({ store, site });
	const { team, ...asked } = readAgentsQuery(address) ?? { team: '', queue: '', seniority: '' };
	const compared = await readCompared(store, site.siteId, period);
	const only = await narrowedAgents(store, site, period, asked);
	const agents = compared.agents.filter(({ agentId }) => only?.has(agentId) ?? true);
	return [agentsTable({ ...compared, agents, team })];
}

const evidenceOf = async <Evidence>(
	{ store, site }: Locals,
	kind: Parameters<typeof readFindings>[2]
) => (await readFindings<Evidence>(store, site.siteId, kind)).map(({ evidence }) => evidence);

/** By the name that stands in the address of a download. */
export const TABLE_READERS: ReadonlyMap<string, TableReader> = new Map<string, TableReader>([
	['agents', readAgentTable],
	['hours', readHoursTable],
	[
		'swings',
		async (locals, address) => {
			const swings = await evidenceOf<StoredSwing>(locals, 'swing');
			const queue = address.get('queue') ?? '';
			return [swingsTable(chosenSwings(swings, { queue, ...readSwingChoice(address) }))];
		}
	],
	[
		'consistency',
		async (locals) => [indexTable(await evidenceOf<StoredIndex>(locals, 'consistency'))]
	],
	[
		'usual',
		async (locals, address) => {
			const drifts = await evidenceOf<StoredDrift>(locals, 'baseline-drift');
			return [driftTable(chosenDrifts(drifts, readContactQuery(address)))];
		}
	],
	[
		'answers',
		async (locals) =>
			(await evidenceOf<StoredCoverage>(locals, 'survey-coverage')).map(coverageTable)
	],
	[
		'flags',
		async ({ store, site }, address) => {
			const { filter } = await flagFilter(store, site.siteId, readFlagQuery(address));
			return [flagsTable(eachFlag(store, site.siteId, filter))];
		}
	],
	[
		'contacts',
		async ({ store, site }, address) => {
			const filter = await contactFilter(store, site, readContactQuery(address));
			return [contactsTable(eachContact(store, site.siteId, filter))];
		}
	],
	[
		'review',
		async (locals, address) => {
			const shown = await readShownReview(locals, address.get('week') ?? '');
			if (!shown) return null;
			const restated = restatedRows(await readRestatement(locals, shown));
			return reviewTables(shown.review, shown.actions, restated, await readChanges(locals, shown));
		}
	]
]);
