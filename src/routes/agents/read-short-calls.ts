import { readFindings } from '$lib/server/store/results/findings';
import type { Queryable } from '$lib/server/store/store';
import { shortCallsLine, type ShortCallsLine } from '$lib/views/agent/short-calls-line';
import type { StoredShortCalls } from '$lib/views/agent/stored-agent-findings';

/** By the agent's id in the source: those whose calls end within seconds, as the newest review found them. */
export async function readShortCalls(
	store: Queryable,
	siteId: number
): Promise<Map<string, ShortCallsLine>> {
	const found = await readFindings<StoredShortCalls>(store, siteId, 'agent-short-calls');
	return new Map(
		found.flatMap(({ evidence, fromDay, untilDay }) => {
			const line = shortCallsLine(evidence, { from: fromDay, until: untilDay });
			return line ? [[evidence.agentId, line] as const] : [];
		})
	);
}
