import type { ExportTable } from '$lib/domain/export-table';
import { funnelAgent } from './funnel-agent';
import type { FunnelView } from './funnel-view';

/** The agents of a funnel to take away, by name. */
export function funnelData(
	title: string,
	{ counted, period }: Pick<FunnelView, 'counted' | 'period'>
): ExportTable {
	return {
		title,
		columns: [
			{ name: 'agentId', kind: 'text' },
			{ name: 'agent', kind: 'text' },
			{ name: 'contacts', kind: 'number' },
			{ name: 'overServed', kind: 'number' },
			{ name: 'perThousand', kind: 'number' },
			{ name: 'place', kind: 'text' }
		],
		// Hundreds of agents are put into words when somebody takes them away, and again at the next time.
		pages: {
			*[Symbol.iterator]() {
				yield counted.map((count) => {
					const { id, name, contacts, overServed, perThousand, place } = funnelAgent(count, period);
					return [id, name, contacts, overServed, perThousand, place];
				});
			}
		}
	};
}
