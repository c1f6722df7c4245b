import type { AgentUpdate } from '$lib/domain/agent';
import { NO_COUNTS } from '$lib/domain/counts';
import type { SiteRow } from '../sites';
import type { Store } from '../store';
import { applyAgents } from './agents';
import { ReferenceBook } from './references';
import { lockSite, WRITING } from './site-lock';
import { raiseVersion } from './week-state';
import type { WriteResult } from './write-result';

/**
 * Writes what a source says of agents, in one transaction. Several items about one agent are merged, the later ones
 * first; all but the last count as duplicates.
 */
export async function writeAgents(
	store: Store,
	{ siteId }: Pick<SiteRow, 'siteId'>,
	agents: readonly AgentUpdate[]
): Promise<WriteResult> {
	const book = new ReferenceBook(store, siteId);
	const result = await store.transaction(async (tx) => {
		await lockSite(tx, siteId);
		const { created, updated } = await applyAgents(tx, siteId, book, agents);
		const distinct = new Set(agents.map(({ agentId }) => agentId)).size;
		const changes = created.size + updated.size;
		return {
			counts: {
				...NO_COUNTS,
				received: agents.length,
				created: created.size,
				updated: updated.size,
				unchanged: distinct - changes,
				duplicate: agents.length - distinct
			},
			created: [],
			updated: [],
			weeks: [],
			version: changes > 0 ? await raiseVersion(tx, siteId) : null
		};
	}, WRITING);
	book.keep();
	return result;
}
