import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerCell } from '$lib/domain/answer-cell';
import { holds } from '../../../../tests/golden/holds';
import { answerWeights } from './answer-weights';
import { surveyCoverage } from './survey-coverage';

const settings = { weekend: [6, 7] as const };
const cell = (differing: Partial<AnswerCell>): AnswerCell => ({
	...{ queue: 1, topic: 1, channel: 0, third: 1, shift: 'Day', weekday: 1 },
	...{ invited: 100, answers: 20, ratings: 80 },
	...differing
});

describe('what an answer stands for', () => {
	it('is how many of its kind of work and length were asked', () => {
		const cells = [
			cell({ third: 1, invited: 100, answers: 40 }),
			cell({ third: 3, invited: 100, answers: 10 }),
			cell({ third: 3, weekday: 2, invited: 50, answers: 5 })
		];
		expect(answerWeights(cells)).toEqual([2.5, 10, 10]);
	});
	it('is taken from all the thin classes of the kind of work together', () => {
		const cells = [
			cell({ third: 1, invited: 100, answers: 50 }),
			cell({ third: 2, invited: 90, answers: 9 }),
			cell({ third: 3, invited: 60, answers: 6 })
		];
		expect(answerWeights(cells)).toEqual([2, 10, 10]);
	});
	it('adds up to the invitations wherever anybody answered', () => {
		const cells = fc.array(
			fc.tuple(fc.nat(2), fc.nat(3), fc.nat(40), fc.nat(40)).map(([topic, third, a, b]) =>
				cell({
					...{ topic, third: third as 0 | 1 | 2 | 3 },
					...{ invited: Math.max(a, b), answers: Math.min(a, b), ratings: 4 * Math.min(a, b) }
				})
			)
		);
		holds(
			fc.property(cells, (cells) => {
				const weights = answerWeights(cells);
				const sum = cells.reduce((s, { answers }, i) => s + answers * weights[i]!, 0);
				const invited = cells.reduce((s, { invited }) => s + invited, 0);
				// Where the last pool has no answer at all, its invitations stay unspoken for.
				const unspoken = cells.reduce((s, c, i) => s + (weights[i] === 0 ? c.invited : 0), 0);
				expect(sum).toBeCloseTo(invited - unspoken, 8);
				const { site } = surveyCoverage(cells, settings);
				if (site.weightedMean !== null) expect(site.weightedMean).toBeCloseTo(4, 10);
			})
		);
	});
});

describe('survey coverage', () => {
	it('gives those who seldom answer their share of the mean', () => {
		const { site } = surveyCoverage(
			[
				cell({ third: 1, invited: 100, answers: 40, ratings: 180 }),
				cell({ third: 3, invited: 100, answers: 10, ratings: 30 })
			],
			settings
		);
		// 100 at 4.5 and 100 at 3.
		expect(site).toEqual({ invited: 200, answers: 50, rate: 0.25, mean: 4.2, weightedMean: 3.75 });
	});
	it('marks levels whose answer rate differs, and does not mark others', () => {
		const { levels } = surveyCoverage(
			[
				cell({ shift: 'Day', invited: 1000, answers: 200 }),
				cell({ shift: 'Evening', invited: 1000, answers: 140 }),
				cell({ shift: 'Night', weekday: 7, invited: 1000, answers: 190 })
			],
			settings
		);
		const of = (level: string) => levels.find((row) => row.level === level)!;
		expect(of('Evening')).toMatchObject({ rate: 0.14, restRate: 0.195, differs: true });
		expect(of('Night')).toMatchObject({ dimension: 'shift', rate: 0.19, differs: false });
		expect(of('weekend')).toMatchObject({ rate: 0.19, restRate: 0.17, differs: false });
		// A single queue and a single channel have nothing to be compared with.
		expect(levels.map(({ dimension }) => dimension)).not.toContain('queue');
	});
	it('shows no mean of few answers', () => {
		const { site } = surveyCoverage([cell({ answers: 29, ratings: 100 })], settings);
		expect(site).toMatchObject({ answers: 29, mean: null, weightedMean: null });
	});
	it.each([
		['nothing', []],
		['nobody asked', [cell({ invited: 0, answers: 0, ratings: 0 })]]
	])('says why there is none: %s', (_, cells) => {
		const { site, levels, reason } = surveyCoverage(cells, settings);
		expect(reason).toMatch(/no contact/);
		expect(levels).toEqual([]);
		expect(site).toMatchObject({ rate: null, mean: null, weightedMean: null });
	});
});
