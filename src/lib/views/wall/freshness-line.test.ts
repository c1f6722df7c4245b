import { describe, expect, it } from 'vitest';
import { sourceAge } from './freshness-line';

const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;

describe('sourceAge', () => {
	it('is fresh within the hour, stale after it', () => {
		expect(sourceAge('contact', NOW - 12_000, 20_779, NOW)).toEqual({
			words: 'contacts 12 s ago',
			state: 'fresh'
		});
		expect(sourceAge('contact', NOW - 60 * MINUTE, 20_779, NOW).state).toBe('fresh');
		expect(sourceAge('contact', NOW - 61 * MINUTE, 20_779, NOW).state).toBe('stale');
	});

	it('gives ratings more than a day', () => {
		expect(sourceAge('rating', NOW - 25 * 60 * MINUTE, 20_778, NOW).state).toBe('fresh');
		expect(sourceAge('rating', NOW - 27 * 60 * MINUTE, 20_778, NOW).state).toBe('stale');
	});

	it('does not take a night for a silence', () => {
		const closed = () => 0;
		expect(sourceAge('contact', NOW - 9 * 60 * MINUTE, 20_779, NOW, closed)).toEqual({
			words: 'contacts 9 h ago',
			state: 'fresh'
		});
	});

	it('names the day of old data, and says that there are none', () => {
		expect(sourceAge('contact', Date.UTC(1999, 1, 3), 10_625, NOW)).toEqual({
			words: 'newest contact 3 Feb 1999',
			state: 'stale'
		});
		expect(sourceAge('rating', null, null, NOW)).toEqual({
			words: 'no ratings yet',
			state: 'none'
		});
	});
});
