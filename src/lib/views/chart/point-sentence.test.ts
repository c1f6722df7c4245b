import { describe, expect, it } from 'vitest';
import type { LinePoint } from './line-in-band';
import { pointSentence } from './point-sentence';

const line = { name: 'typical handle time', unit: 'seconds' } as const;
const point: LinePoint = {
	...{ label: '12 Oct', value: 198, low: 170, high: 220, n: 1212, standing: 'usual' }
};

describe('pointSentence', () => {
	it('says what, when, how much, on how many and whether it is usual', () => {
		expect(pointSentence(line, point)).toBe(
			'12 Oct: typical handle time 3:18 (1,212 contacts), within the usual 2:50 – 3:40.'
		);
		expect(pointSentence(line, { ...point, value: 260, n: 1, rule: 'outside-limits' })).toBe(
			'12 Oct: typical handle time 4:20 (1 contact), above the usual 2:50 – 3:40.'
		);
		expect(pointSentence(line, { ...point, value: 160 })).toContain('below the usual');
	});

	it('says why a point within the limits is marked', () => {
		expect(pointSentence(line, { ...point, rule: 'shift' })).toBe(
			'12 Oct: typical handle time 3:18 (1,212 contacts), within the usual 2:50 – 3:40, part of seven in a row on one side of the centre.'
		);
	});

	it('counts answers where answers are meant, and tells what happened', () => {
		const answers = { name: 'mean rating', unit: 'points', of: 'answers' } as const;
		const events = [{ title: 'New tariff', words: 'Release, 12 Oct 2026: New tariff' }];
		const rated = { ...point, value: 4.5, low: null, high: null, n: 3, events };
		expect(pointSentence(answers, rated)).toBe(
			'12 Oct: mean rating 4.50 (3 answers). Release, 12 Oct 2026: New tariff.'
		);
	});

	it('says nothing of a gap', () => {
		expect(pointSentence(line, { ...point, value: null })).toBeNull();
	});
});
