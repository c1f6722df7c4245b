import { expect, it } from 'vitest';
import { progressText } from './progress-text';

const progress = { rows: 123_456, rejected: 0, share: 0.25, elapsedMs: 3000 };

it('says how many rows, how fast, and how long it will take', () => {
	expect(progressText(progress)).toBe('123,456 rows · 41,000 rows a second · a few seconds left');
	expect(progressText({ ...progress, rejected: 3, elapsedMs: 20_000 })).toBe(
		'123,456 rows, 3 refused · 6,200 rows a second · about 60 seconds left'
	);
	expect(progressText({ ...progress, elapsedMs: 60_000 })).toContain('about 3 minutes left');
});

it('says no more than is known', () => {
	expect(progressText({ ...progress, elapsedMs: 500 })).toBe('123,456 rows');
	expect(progressText({ ...progress, share: null })).toBe('123,456 rows · 41,000 rows a second');
	expect(progressText({ ...progress, rows: 0 })).toBe('the first rows are under way');
	expect(progressText({ ...progress, rows: 1, share: 1 })).toBe('1 row · 0 rows a second');
});
