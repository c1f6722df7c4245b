import type { Chart } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import { describe, expect, it } from 'vitest';
import { eventLines, markedPlaces } from './event-lines';
import type { Palette } from './palette';

const palette = { soft: '#546272', sans: 'Inter' } as Palette;
const event = (title: string) => ({ title, words: `Release, 1 Nov 2026: ${title}` });
const at = (...places: number[]) =>
	Array.from({ length: 60 }, (_, i) => (places.includes(i) ? { events: [event(`E${i}`)] } : {}));

/** A chart 600 wide and 180 high with 60 places and letters six wide. */
const chart = {
	ctx: { save() {}, restore() {}, measureText: (text: string) => ({ width: 6 * text.length }) },
	chartArea: { left: 0, right: 600, top: 20, bottom: 200 },
	height: 200,
	scales: {
		x: { getPixelForValue: (place: number) => 10 * place },
		y: { getValueForPixel: (pixel: number) => 200 - pixel }
	}
} as unknown as Chart;

const titlesOf = (lines: AnnotationOptions[]) =>
	lines.flatMap((line) => {
		const label = 'label' in line ? line.label : undefined;
		const display = label?.display as ((context: object) => boolean) | undefined;
		return display?.({ chart }) ? [label?.content] : [];
	});

describe('lines of events', () => {
	it('stand where something happened, with their titles', () => {
		const lines = eventLines(markedPlaces(at(0, 30, 59)), palette);
		expect(titlesOf(lines)).toEqual(['E0', 'E30', 'E59']);
		expect(lines.map((line) => 'xMin' in line && line.xMin)).toEqual([0, 30, 59]);
		expect(lines.every((line) => !('yMin' in line))).toBe(true);
	});

	it('leave a title out that would run into another, and count those of one place', () => {
		expect(titlesOf(eventLines(markedPlaces(at(30, 31, 40)), palette))).toEqual(['E30', 'E40']);
		const two = [{ events: [event('a'), event('b')] }];
		expect(titlesOf(eventLines(markedPlaces(two), palette))).toEqual(['2 events']);
		const long = [{ events: [event('A very long title of an event')] }];
		expect(titlesOf(eventLines(markedPlaces(long), palette))).toEqual(['A very long title of…']);
	});

	it('are short strokes without words where there are many', () => {
		const places = Array.from({ length: 20 }, (_, i) => 3 * i);
		const lines = eventLines(markedPlaces(at(...places)), palette);
		expect(titlesOf(lines)).toEqual([]);
		const [first] = lines as unknown as { yMin: (context: object) => number }[];
		expect(first?.yMin({ chart })).toBe(200 - 29);
	});

	it('need no words on the wall, and are none where nothing happened', () => {
		expect(titlesOf(eventLines(markedPlaces(at(5)), palette, false))).toEqual([]);
		expect(eventLines(markedPlaces([null, {}]), palette)).toEqual([]);
	});
});
