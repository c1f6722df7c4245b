import type { ExportTable } from '$lib/domain/export-table';
import type { FunnelView } from './funnel-view';

/** The agents of a funnel to take away, by name. */
export function funnelData(title: string, { agents }: Pick<FunnelView, 'agents'>): ExportTable {
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
		pages: [
			agents.map(({ id, name, contacts, overServed, perThousand, place }) => [
				...[id, name, contacts, overServed, perThousand, place]
			])
		]
	};
}
