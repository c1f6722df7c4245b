import { describe, expect, it } from 'vitest';
import { limitLines } from './limit-lines';
import type { Palette } from './palette';

const palette = new Proxy({} as Palette, { get: (_, name) => `colour of ${String(name)}` });
const limits = { centre: 195, low: 170, high: 220, values: 20, trial: false };
const wordsOf = (lines: ReturnType<typeof limitLines>) =>
	lines.flatMap((line) => (line.type === 'label' ? [line.content] : []));

describe('limitLines', () => {
	it('draw the band, both limits and the centre line with their values', () => {
		const lines = limitLines(limits, 'seconds', 19, palette);
		expect(lines[0]).toMatchObject({ type: 'box', yMin: 170, yMax: 220 });
		expect(wordsOf(lines)).toEqual(['limit 3:40', 'centre 3:15', 'limit 2:50']);
	});

	it('name what is aimed at at its own line', () => {
		const of = (target: number) => limitLines({ ...limits, target }, 'seconds', 19, palette);
		expect(wordsOf(of(240)).at(-1)).toBe('target 4:00');
		expect(of(240).at(-2)).toMatchObject({ type: 'line', yMin: 240, yMax: 240 });
		// On the right, but for where it would run into the limit's or the centre's words.
		expect(of(240).at(-1)).toMatchObject({ xValue: 19 });
		expect([221, 197, 166].map((target) => of(target).at(-1))).toEqual([
			...Array.from({ length: 3 }, () => expect.objectContaining({ xValue: 0 }))
		]);
	});

	it('call limits of few values trial limits, in words and by another dash', () => {
		const trial = limitLines({ ...limits, values: 9, trial: true }, 'seconds', 19, palette);
		expect(wordsOf(trial)).toEqual(['trial limit 3:40', 'centre 3:15', 'trial limit 2:50']);
		expect(trial[1]).not.toHaveProperty(
			'borderDash',
			(limitLines(limits, 'seconds', 19, palette)[1] as { borderDash: number[] }).borderDash
		);
	});
});
