import { expect, it } from 'vitest';
import { maskedComment } from './masked-comment';

it.each([
	['write to kim.larsen+x@mail.example.org, please', 'write to [e-mail], please'],
	['call +371 20 000 001, or 67-123-456', 'call [number], or [number]'],
	['order 12345, 3 times, 2026', 'order 12345, 3 times, 2026'],
	['', null],
	['  ', null]
])('of %j is kept %j', (comment, kept) => {
	expect(maskedComment(comment)).toBe(kept);
});

it('takes a comment of any length in no time, and keeps 4,000 characters of it', () => {
	const long = 'a@'.repeat(50_000) + '1 '.repeat(50_000);
	expect(maskedComment(long)?.length).toBeLessThanOrEqual(4000);
});
