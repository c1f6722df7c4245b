import type { ExportTable } from '$lib/domain/export-table';
import type { LineInBand } from './line-in-band';
import { eventsWords } from './line-table';

const UNITS = { seconds: 's', points: 'points', count: 'count', percent: 'percent' } as const;

/** The numbers of a line to take away, unrounded. @param title of its chart */
export function lineData(
	title: string,
	{ name, unit, of, limits, points }: LineInBand
): ExportTable {
	const inUnit = (words: string) => ({
		name: `${words} (${UNITS[unit]})`,
		kind: 'number' as const
	});
	return {
		title,
		columns: [
			{ name: 'when', kind: 'text' },
			inUnit(name),
			...(limits ? [inUnit('centre line')] : []),
			inUnit('usual from'),
			inUnit('usual to'),
			{ name: of ?? 'contacts', kind: 'number' },
			{ name: 'standing', kind: 'text' },
			{ name: 'rule broken', kind: 'text' },
			{ name: 'what happened', kind: 'text' }
		],
		pages: [
			points.map(({ label, value, low, high, n, standing, rule, events }) => [
				...[label, value, ...(limits ? [limits.centre] : []), low, high, n],
				...[standing, rule ?? null, eventsWords(events) || null]
			])
		]
	};
}
