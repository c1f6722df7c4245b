import { describe, expect, it } from 'vitest';
import { spanSentence } from './span-sentence';

const times = {
	unit: 'seconds',
	of: 'contacts',
	names: { value: 'median', second: 'mean' }
} as const;

describe('spanSentence', () => {
	it('says both lines and what they rest on', () => {
		expect(spanSentence(times, { label: 'W47', value: 185, second: 220, n: 5120 })).toBe(
			'W47: median 3:05, mean 3:40 (5,120 contacts).'
		);
	});

	it('says an interval where there is one, and what happened', () => {
		const ratings = {
			unit: 'points',
			of: 'answers',
			names: { value: 'mean', interval: '95 % interval' }
		} as const;
		const events = [{ title: 'Outage', words: 'Incident, 12 Oct 2026: Outage' }];
		expect(
			spanSentence(ratings, { label: 'Oct', value: 4.1, low: 4, high: 4.2, n: 1, events })
		).toBe('Oct: mean 4.10, 95 % interval 4.00 – 4.20 (1 answer). Incident, 12 Oct 2026: Outage.');
		expect(spanSentence(ratings, { label: 'Oct', value: 5, low: null, high: null, n: 1 })).toBe(
			'Oct: mean 5.00 (1 answer).'
		);
	});

	it('says nothing of a gap', () => {
		expect(spanSentence(times, { label: 'W1', value: null, n: 0 })).toBeNull();
	});
});
