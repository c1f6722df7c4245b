import type { Chart } from 'chart.js';
import { describe, expect, it } from 'vitest';
import { eventMarks, markedPlaces } from './event-marks';
import type { Palette } from './palette';

const palette = { soft: '#546272', sans: 'Inter' } as Palette;
const event = (title: string) => ({ title, words: `Release, 1 Nov 2026: ${title}` });

/** What a chart 600 wide with 60 places is drawn on: letters are six wide. */
function drawn(points: Parameters<typeof markedPlaces>[0], titled?: boolean) {
	const texts: [string, number][] = [];
	const lines: number[] = [];
	const ctx = {
		...{ save() {}, restore() {}, beginPath() {}, stroke() {}, setLineDash() {}, moveTo() {} },
		lineTo: (_x: number, y: number) => lines.push(y),
		measureText: (text: string) => ({ width: 6 * text.length }),
		fillText: (text: string, x: number) => texts.push([text, x])
	};
	const chart = {
		...{ ctx, chartArea: { left: 0, right: 600, top: 20, bottom: 200 } },
		height: 200,
		scales: { x: { getPixelForValue: (at: number) => 10 * at } }
	} as unknown as Chart;
	const plugin = eventMarks(markedPlaces(points), palette, titled);
	void plugin.beforeDatasetsDraw?.(chart, { cancelable: true }, {});
	return { texts, lines };
}
const at = (...places: number[]) =>
	Array.from({ length: 60 }, (_, i) => (places.includes(i) ? { events: [event(`E${i}`)] } : {}));

describe('marks of events', () => {
	it('are lines with their titles, within the chart', () => {
		const { texts, lines } = drawn(at(0, 30, 59));
		expect(texts).toEqual([
			['E0', 0],
			['E30', 291],
			['E59', 581]
		]);
		expect(lines).toEqual([200, 200, 200]);
	});

	it('leave a title out that would run into another, and count those of one place', () => {
		expect(drawn(at(30, 31, 40)).texts.map(([text]) => text)).toEqual(['E30', 'E40']);
		expect(drawn([{ events: [event('a'), event('b')] }]).texts).toEqual([['2 events', 0]]);
		const [[long]] = drawn([{ events: [event('A very long title of an event')] }]).texts as [
			[string, number]
		];
		expect(long).toBe('A very long title of…');
	});

	it('are short strokes without words where there are many', () => {
		const { texts, lines } = drawn(at(...Array.from({ length: 20 }, (_, i) => 3 * i)));
		expect(texts).toEqual([]);
		expect(new Set(lines)).toEqual(new Set([29]));
	});

	it('need no words on the wall, and nothing where nothing happened', () => {
		expect(drawn(at(5), false)).toEqual({ texts: [], lines: [200] });
		expect(drawn([null, {}])).toEqual({ texts: [], lines: [] });
	});
});
