import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { speak } from '$lib/server/access/speak';
import { becauseWords } from './because-words';

const SOURCES = [
	'baseline-drift/baseline-drift',
	'expectation-gap/expectation-gap',
	'non-response/survey-coverage',
	'repeats/repeats-after-long'
];

/** The clauses without numbers that the analyses give, read from their code. */
const fixed = SOURCES.flatMap((name) => {
	const code = readFileSync(`src/lib/analysis/${name}.ts`, 'utf8');
	return code.match(/(?<=[?:] ')[a-z][^']+ [^']+(?=')/g) ?? [];
}).filter((text) => !/^(answers? )?(is|are)\b|^not-enough/.test(text));

/** Those with numbers, as they come out. */
const counted = [
	'1 later answer is from customers over-served before, and a figure needs 20',
	'7 later answers are from customers served as usual before, and a figure needs 20',
	'12 long contacts of known customers and topics can be compared, and a figure needs 20',
	'7 far shorter contacts are rated, and 10 are needed',
	'4 others shorter than typical are rated, and 10 are needed',
	'there is 1 whole week, and a comparison needs 16',
	'there are 9 whole weeks, and a comparison needs 16',
	'only 3 of 8 weeks on one side hold enough contacts of this kind, and 5 are needed'
];

describe('becauseWords', () => {
	it('says every clause as it is in English', () => {
		expect(fixed.length).toBeGreaterThan(6);
		for (const clause of [...fixed, ...counted]) expect(becauseWords(clause)).toBe(clause);
	});

	it.each(['lv', 'zh-Hans', 'zh-Hant'] as const)('says every clause in %s', (language) => {
		for (const clause of [...fixed, ...counted])
			expect(
				speak(language, () => becauseWords(clause)),
				clause
			).not.toBe(clause);
	});

	it('owns up where nothing was kept, and leaves what it does not know', () => {
		expect(becauseWords(null)).toBe('there is no figure');
		expect(speak('lv', () => becauseWords('of the weather'))).toBe('of the weather');
	});
});
