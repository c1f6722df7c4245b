import { describe, expect, it } from 'vitest';
import type { Palette } from './palette';
import { stepLines } from './step-lines';

const palette = new Proxy({} as Palette, { get: (_, name) => `colour of ${String(name)}` });

describe('stepLines', () => {
	it('draw each level as long as it holds with its value, and the day between them', () => {
		const levels = [
			{ from: 0, to: 5.5, value: 300 },
			{ from: 5.5, to: 11, value: 240 }
		];
		expect(stepLines({ at: 5.5, title: 'since 24 Aug', levels }, 'seconds', palette)).toMatchObject(
			[
				{ xMin: 0, xMax: 5.5, yMin: 300, yMax: 300, label: { content: '5:00' } },
				{ xMin: 5.5, xMax: 11, yMin: 240, yMax: 240, label: { content: '4:00' } },
				{ xMin: 5.5, xMax: 5.5, label: { content: 'since 24 Aug' } }
			]
		);
	});
});
