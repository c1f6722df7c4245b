import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	REPEAT_KINDS,
	type RepeatCell,
	type RepeatKind,
	type RepeatPattern
} from '$lib/domain/repeat-pattern';
import { holds } from '../../../../tests/golden/holds';
import { relativeError } from '../../../../tests/golden/relative-error';
import golden from '../../../../tests/golden/repeats.json';
import { longOrOrdinary } from './long-or-ordinary';
import { matchedDifference } from './matched-difference';
import { netDisplaced } from './net-displaced';
import { repeatsAfterLong } from './repeats-after-long';
import { topicTotals } from './topic-totals';

/** The reference's customers, alike ones together. */
function reference(): RepeatPattern[] {
	const byCustomer = new Map<number, RepeatCell[]>();
	for (const [customer, topic, long, contacts, repeated] of golden.cells) {
		const kind: RepeatKind = long === 1 ? 'over-service' : 'ordinary';
		const cell = { topic: topic!, kind, contacts: contacts!, repeated: repeated! };
		byCustomer.set(customer!, [...(byCustomer.get(customer!) ?? []), cell]);
	}
	const alike = new Map<string, RepeatPattern>();
	for (const cells of byCustomer.values()) {
		const key = JSON.stringify(cells);
		alike.set(key, { customers: 1 + (alike.get(key)?.customers ?? 0), cells });
	}
	return [...alike.values()];
}

const pattern = (customers: number, ...cells: [number, boolean, number, number][]) => ({
	customers,
	cells: cells.map(([topic, long, contacts, repeated]) => ({
		...{ topic, contacts, repeated },
		kind: long ? ('over-service' as const) : ('ordinary' as const)
	}))
});

const LONG = ['over-service', 'struggle'] as const;
const compare = (patterns: readonly RepeatPattern[]) => repeatsAfterLong(patterns, LONG);

describe('the matched difference of repeats', () => {
	it('is the one of a regression with an effect for each topic, clustered by customer', () => {
		const counted = longOrOrdinary(reference(), LONG);
		const matched = [...topicTotals(counted)].filter(([, { n1, n0 }]) => n1 > 0 && n0 > 0);
		const found = matchedDifference(counted, new Map(matched));
		expect(found.customers).toBe(golden.expected.customers);
		expect(relativeError(found.difference, golden.expected.difference)).toBeLessThan(1e-10);
		expect(relativeError(found.variance, golden.expected.variance)).toBeLessThan(1e-10);
	});
});

describe('repeats after long contacts', () => {
	it('counts what is compared, and leaves out a topic without long contacts', () => {
		const { expected } = golden;
		const found = compare(reference());
		expect(found).toMatchObject({
			long: { contacts: expected.long, repeated: expected.repeated_long },
			ordinary: { contacts: expected.ordinary, repeated: expected.repeated_ordinary },
			...{ topics: 4, reason: null }
		});
		expect(found.difference!.share).toBeCloseTo(expected.difference, 12);
		expect(found.difference!.standardError).toBeCloseTo(Math.sqrt(expected.variance), 12);
	});
	it('does not take another mix of topics for a difference', () => {
		// Long ones are mostly about topic 2, whose customers come back three times as often anyway.
		const found = compare([
			...[pattern(90, [1, false, 1, 0]), pattern(10, [1, false, 1, 1])],
			...[pattern(70, [2, false, 1, 0]), pattern(30, [2, false, 1, 1])],
			...[pattern(18, [1, true, 1, 0]), pattern(2, [1, true, 1, 1])],
			...[pattern(63, [2, true, 1, 0]), pattern(27, [2, true, 1, 1])]
		]);
		expect(found.difference!.share).toBeCloseTo(0, 12);
	});
	it('is as sure of customers who are alike as of the same customers one by one', () => {
		const alone = reference().flatMap(({ customers, cells }) =>
			Array.from({ length: customers }, () => ({ customers: 1, cells }))
		);
		const found = compare(alone.reverse()).difference!;
		const together = compare(reference()).difference!;
		expect(found.share).toBeCloseTo(together.share, 12);
		expect(found.standardError).toBeCloseTo(together.standardError, 12);
	});
	it('does not become sure from nobody coming back after long ones', () => {
		const found = compare([
			...[pattern(900, [1, false, 1, 0]), pattern(100, [1, false, 1, 1])],
			pattern(100, [1, true, 1, 0])
		]).difference!;
		expect(found.share).toBeCloseTo(-0.1, 12);
		expect(found.standardError).toBeGreaterThan(0.0095);
		expect(found.high).toBeLessThan(0);
	});
	it('counts only the kinds of long contact that are asked about', () => {
		const struggles = reference().map(({ customers, cells }) => ({
			customers,
			cells: cells.map((cell) => ({
				...cell,
				kind: cell.kind === 'ordinary' ? cell.kind : ('struggle' as const)
			}))
		}));
		const both = [...reference(), ...struggles];
		const over = repeatsAfterLong(both, ['over-service']);
		expect(over.long.contacts).toBe(golden.expected.long);
		expect(repeatsAfterLong(both, LONG).long.contacts).toBe(2 * golden.expected.long);
		expect(repeatsAfterLong(struggles, ['over-service']).reason).toMatch(/^0 long contacts/);
	});
	const wide = pattern(900, [1, false, 1, 0]);
	it.each([
		['without contacts', [], /^0 long contacts/],
		['with one long contact', [wide, pattern(1, [1, true, 1, 0])], /^1 long contact of/],
		['where long ones are about other topics', [wide, pattern(99, [2, true, 1, 0])], /^0 long/],
		['where nobody comes back', [wide, pattern(99, [1, true, 1, 0])], /hardly any/],
		['of one customer', [pattern(1, [1, true, 90, 90], [1, false, 90, 90])], /one customer/]
	])('says why there is no figure: %s', (_, patterns, reason) => {
		const found = compare(patterns);
		expect(found.difference).toBeNull();
		expect(found.reason).toMatch(reason);
		expect(netDisplaced({ overServed: 3, displaced: 9 }, found).net).toBeNull();
	});
	it('never answers with a number that is none', () => {
		const cell = fc
			.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(2), fc.nat(60), fc.nat(60))
			.map(([topic, kind, a, b]) => ({
				...{ topic, contacts: Math.max(a, b), repeated: Math.min(a, b) },
				kind: REPEAT_KINDS[kind] ?? 'ordinary'
			}))
			.filter(({ contacts }) => contacts > 0);
		const patterns = fc.array(
			fc.record({ customers: fc.integer({ min: 1, max: 9 }), cells: fc.array(cell) })
		);
		holds(
			fc.property(patterns, (patterns) => {
				const { difference, reason } = compare(patterns);
				expect(difference === null).toBe(reason !== null);
				for (const value of Object.values(difference ?? {})) expect(value).not.toBeNaN();
			})
		);
	});
});

describe('displaced customers net of repeats', () => {
	it('are fewer by the repeats spared, one for each', () => {
		const difference = { share: -0.1, standardError: 0.02, low: -0.14, high: -0.06, p: 0 };
		const { net } = netDisplaced({ overServed: 200, displaced: 900 }, { difference });
		expect(net!.customers).toBeCloseTo(880, 9);
		expect(net!.low).toBeCloseTo(872, 9);
		expect(net!.high).toBeCloseTo(888, 9);
	});
});
