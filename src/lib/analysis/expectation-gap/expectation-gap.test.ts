import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LaterAnswers } from '$lib/domain/later-answers';
import golden from '../../../../tests/golden/expectation_gap.json';
import { holds } from '../../../../tests/golden/holds';
import { relativeError } from '../../../../tests/golden/relative-error';
import { expectationGap } from './expectation-gap';

type Row = { customer: number; exposed: number; agent: number; segment: number; csat: number };

function answersOf(rows: readonly Row[]): LaterAnswers {
	const most = (of: (row: Row) => number) => 1 + Math.max(-1, ...rows.map(of));
	return {
		customer: Int32Array.from(rows, (row) => row.customer),
		exposed: Uint8Array.from(rows, (row) => row.exposed),
		agent: Int32Array.from(rows, (row) => row.agent),
		agents: most((row) => row.agent),
		segment: Int32Array.from(rows, (row) => row.segment),
		segments: Array.from({ length: most((row) => row.segment) }, (_, topic) => ({
			queue: 1,
			topic,
			channel: 0
		})),
		csat: Uint8Array.from(rows, (row) => row.csat)
	};
}

const reference = golden.contacts.flatMap(([customer, , , agent, segment, csat], i): Row[] => {
	const state = golden.state[i];
	if (!state || csat === null || csat === undefined) return [];
	return [
		{ customer: customer!, exposed: state === 1 ? 1 : 0, agent: agent!, segment: segment!, csat }
	];
});

/** Customers with `each` answers, all of one rating. */
const same = (exposed: number, answers: number, csat: number, each = 1): Row[] =>
	Array.from({ length: answers }, (_, i) => ({
		...{ customer: 1000 * exposed + Math.floor(i / each), exposed, agent: i % 3 },
		...{ segment: i % 2, csat }
	}));

describe('the expectation gap', () => {
	it('is the one of the reference', () => {
		const { exposed, control, gap } = expectationGap(answersOf(reference));
		expect([exposed.answers, control.answers]).toEqual([golden.expected.n1, golden.expected.n0]);
		expect(relativeError(gap!.points, golden.expected.est)).toBeLessThan(1e-9);
		expect(relativeError(gap!.standardError, golden.expected.se)).toBeLessThan(1e-9);
		expect(relativeError(gap!.p, golden.expected.p)).toBeLessThan(1e-8);
		// The reference takes 1.96 for the quantile.
		expect(gap!.low).toBeCloseTo(golden.expected.lo, 4);
		expect(gap!.high).toBeCloseTo(golden.expected.hi, 4);
	});
	it('is what is added to those exposed, whatever agents and kinds of work add', () => {
		const ratings = fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 100, maxLength: 140 });
		holds(
			fc.property(ratings, (ratings) => {
				const rows = (shift: number) =>
					answersOf(
						[0, 1].flatMap((exposed) =>
							ratings.map((csat, i) => ({
								...{ customer: 2 * i + exposed, exposed, agent: i % 3, segment: i % 4 },
								csat: csat + exposed * shift
							}))
						)
					);
				fc.pre(new Set(ratings.map((csat, i) => csat * 100 + (i % 12))).size > 13);
				const gap = expectationGap(rows(-1)).gap;
				if (gap) expect(gap.points).toBeCloseTo(-1, 8);
				expect(expectationGap(rows(0)).gap?.points ?? 0).toBeCloseTo(0, 8);
			})
		);
	});
	it('does not depend on the order of answers', () => {
		const turned = expectationGap(answersOf([...reference].reverse()));
		expect(turned.gap!.points).toBeCloseTo(golden.expected.est, 9);
	});
	it.each([
		['79 answers of over-served customers', [...same(1, 79, 4), ...same(0, 200, 5)], /^79 later/],
		['79 answers of others', [...same(1, 200, 4), ...same(0, 79, 5)], /^79 later/],
		['one', same(1, 1, 4), /^1 later answer is/],
		['none at all', [], /^0 later/],
		['only equal ones', [...same(1, 90, 5), ...same(0, 90, 5)], /every answer is the same/],
		['those of a single customer', [...same(1, 90, 4, 90), ...same(0, 90, 5)], /one customer/]
	] as const)('says why there is none: %s', (_, rows, reason) => {
		const found = expectationGap(answersOf(rows));
		expect(found.gap).toBeNull();
		expect(found.reason).toMatch(reason);
		expect(JSON.stringify(found)).not.toContain('NaN');
	});
	it('is given from 80 answers on', () => {
		const rows = [...same(1, 80, 4), ...same(0, 79, 5), ...same(0, 1, 3)];
		expect(expectationGap(answersOf(rows)).gap).not.toBeNull();
	});
});
