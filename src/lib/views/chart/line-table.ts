import { m } from '$lib/i18n/compiled/messages';
import { basisWords } from './basis-words';
import { amount, whole } from '../format/number';
import type { LineInBand } from './line-in-band';
import { unitWords } from './unit-words';

const STANDING = { worse: m.words_worse, better: m.words_better, usual: () => '' } as const;

/** The table twin of a line: label, value, usual range, n, how it stands, and what happened where anything did. */
export function lineTable({ name, unit, points }: LineInBand): {
	columns: string[];
	rows: string[][];
} {
	const eventful = points.some(({ events }) => events);
	const words = (value: number | null) => (value === null ? '–' : unitWords(unit, value));
	return {
		columns: [
			...[m.words_when(), name, m.words_usual(), 'n', ''],
			...(eventful ? [m.words_what_happened()] : [])
		],
		rows: points.map(({ label, value, low, high, n, standing, events }) => [
			label,
			words(value),
			low === null || high === null ? '–' : `${words(low)} – ${words(high)}`,
			whole(n),
			STANDING[standing](),
			...(eventful ? [eventsWords(events)] : [])
		])
	};
}

/** What happened at a point of a chart, for its table. */
export function eventsWords(events: LineInBand['points'][number]['events']): string {
	return (events ?? []).map(({ words }) => words).join('; ');
}

/** How many contacts or answers a line rests on, for a picture of it. */
export function lineAbout({ of, points }: LineInBand): string[] {
	const n = points.reduce((sum, point) => sum + point.n, 0);
	return [basisWords(of, n)];
}

/** The same in one sentence, for those who listen. */
export function lineSentence({ name, unit, points }: LineInBand): string {
	const known = points.flatMap((point) => (point.value === null ? [] : [point.value]));
	const [first] = known;
	const last = known.at(-1);
	if (first === undefined || last === undefined) return m.chart_nothing({ name });
	const events = points.reduce((sum, point) => sum + (point.events?.length ?? 0), 0);
	const away = points.filter(({ standing }) => standing !== 'usual').length;
	const line = m.chart_line({
		...{ name, from: points[0]?.label ?? '', to: points.at(-1)?.label ?? '' },
		low: unitWords(unit, Math.min(...known)),
		high: unitWords(unit, Math.max(...known)),
		last: unitWords(unit, last),
		away: away === 0 ? m.chart_line_usual() : m.chart_line_away({ away, all: known.length })
	});
	return events === 0 ? line : `${line} ${m.chart_line_events(amount(events))}`;
}
