import { expect, test } from 'vitest';
import { PAIRING_FAILURES, WALL_REFUSALS } from '$lib/domain/wall-refusal';
import { noPageWords } from './no-page-words';

test('each reason says what it is, and how to get a link', () => {
	for (const why of [...WALL_REFUSALS, ...PAIRING_FAILURES])
		expect(noPageWords(why).lines.at(-1), why).toMatch(/^Ask your supervisor for a link/);
	expect(noPageWords('unpaired').title).toBe('This page needs a link');
	expect(noPageWords('used').title).toBe('This link was opened before');
	expect(noPageWords('asking').lines).toEqual([]);
	expect(noPageWords('unanswered').lines).toHaveLength(1);
});
