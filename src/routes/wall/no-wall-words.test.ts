import { expect, test } from 'vitest';
import { PAIRING_FAILURES, WALL_REFUSALS } from '$lib/domain/wall-refusal';
import { noWallWords } from './no-wall-words';

test('each reason says what it is, and each that a person can mend says how', () => {
	const titles = new Set<string>();
	for (const why of [...WALL_REFUSALS, ...PAIRING_FAILURES]) {
		const { title, lines } = noWallWords(why);
		titles.add(title);
		expect(lines.at(-1), why).toMatch(/Settings, Wall, Wall devices/);
	}
	expect([...titles]).toEqual([
		'This wall needs a link',
		'This screen’s pairing is no longer valid',
		'This wall was taken out of service',
		'This link is not valid',
		'This link was opened before'
	]);
	expect(noWallWords('asking').lines).toEqual([]);
	expect(noWallWords('unanswered').lines).toEqual([
		'Evenkeel does not answer. This screen tries again by itself.'
	]);
});
