import type { ExportTable } from '$lib/domain/export-table';
import { eventsWords } from './line-table';
import type { SpansView } from './spans-view';

/** The numbers of spans of time to take away, unrounded. @param title of their chart */
export function spansData(title: string, { unit, of, names, spans }: SpansView): ExportTable {
	const inUnit = (words: string) => ({
		name: `${words} (${unit === 'seconds' ? 's' : unit})`,
		kind: 'number' as const
	});
	return {
		title,
		columns: [
			{ name: 'span', kind: 'text' },
			{ name: 'when', kind: 'text' },
			inUnit(names.value),
			...(names.second ? [inUnit(names.second)] : []),
			...(names.interval ? [inUnit(`${names.interval} from`), inUnit(`${names.interval} to`)] : []),
			{ name: of, kind: 'number' },
			{ name: 'what happened', kind: 'text' }
		],
		pages: spans.map((span) =>
			span.points.map(({ label, value, second, low, high, n, events }) => [
				...[span.title, label, value],
				...(names.second ? [second ?? null] : []),
				...(names.interval ? [low ?? null, high ?? null] : []),
				...[n, eventsWords(events) || null]
			])
		)
	};
}
