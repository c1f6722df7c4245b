import { describe, expect, it } from 'vitest';
import type { LineInBand } from './line-in-band';
import { lineSentence, lineTable } from './line-table';

const view: LineInBand = {
	name: 'satisfaction',
	unit: 'points',
	points: [
		{ label: '1 Nov', value: 4.2, low: 4.1, high: 4.4, n: 1212, standing: 'usual' },
		{ label: '2 Nov', value: 3.9, low: 4.1, high: 4.4, n: 90, standing: 'worse' },
		{ label: '3 Nov', value: null, low: null, high: null, n: 0, standing: 'usual' }
	]
};

describe('the twin of a line', () => {
	it('is a table of everything that is drawn', () => {
		expect(lineTable(view).rows).toEqual([
			['1 Nov', '4.20', '4.10 – 4.40', '1,212', ''],
			['2 Nov', '3.90', '4.10 – 4.40', '90', 'worse'],
			['3 Nov', '–', '–', '0', '']
		]);
	});

	it('is a sentence of its range, its end and what is outside', () => {
		expect(lineSentence(view)).toBe(
			'satisfaction, 1 Nov to 3 Nov: from 3.90 to 4.20, at last 3.90; 1 of 2 outside what is usual.'
		);
		expect(lineSentence({ ...view, unit: 'seconds', points: view.points.slice(0, 1) })).toContain(
			'always within what is usual'
		);
	});

	it('says that there is nothing', () => {
		expect(lineSentence({ ...view, points: [] })).toBe('satisfaction: nothing to draw yet.');
		expect(lineTable({ ...view, points: [] }).rows).toEqual([]);
	});

	it('says in a column of its own what happened, and only where anything did', () => {
		const words = 'Release, 2 Nov 2026: New tariff';
		const points = view.points.map((point, i) =>
			i === 1 ? { ...point, events: [{ title: 'New tariff', words }] } : point
		);
		const { columns, rows } = lineTable({ ...view, points });
		expect(columns.at(-1)).toBe('what happened');
		expect(rows.map((row) => row.at(-1))).toEqual(['', words, '']);
		expect(lineSentence({ ...view, points })).toMatch(/ 1 event marked\.$/);
		expect(lineTable(view).columns).toHaveLength(5);
	});
});
