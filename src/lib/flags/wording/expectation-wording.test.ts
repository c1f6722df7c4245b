import { describe, expect, it } from 'vitest';
import { driftSentence } from './drift-sentence';
import { gapSentence } from './expectation-sentence';
import { netSentence, repeatsSentence } from './repeats-sentence';

const group = { answers: 114, customers: 90, mean: 4 };
const gap = (points: number, low: number, high: number) => ({
	...{ exposed: group, control: { ...group, answers: 7863 }, reason: null },
	gap: { points, low, high, standardError: 0.1, p: 0.01 }
});

describe('the sentence of the expectation gap', () => {
	it('says at least, and why', () => {
		expect(gapSentence(gap(-0.432, -0.742, -0.122))).toBe(
			'Ratings of the next ordinary contact of over-served customers are at least 0.43 points lower than those of ' +
				'customers who were served as usual, for the same agents and the same kind of work (95 % sure of −0.74 to ' +
				'−0.12): 114 answers against 7,863. At least, because some of the flags are ordinary long contacts, which ' +
				'makes the gap look smaller than it is.'
		);
	});
	it('does not call chance a gap', () => {
		const sentence = gapSentence(gap(-0.1, -0.3, 0.1));
		expect(sentence).toContain('differ by −0.10 points');
		expect(sentence).toContain('which can be chance');
		expect(sentence).not.toContain('at least');
	});
	it('says why there is none', () => {
		const none = { ...gap(0, 0, 0), gap: null, reason: '3 later answers are too few' };
		expect(gapSentence(none)).toBe(
			'Not enough to say whether over-served customers are let down the next time, because 3 later answers are too few.'
		);
	});
});

describe('the sentence of repeats', () => {
	const found = (share: number, low: number, high: number) => ({
		...{ long: { contacts: 340, repeated: 28 }, ordinary: { contacts: 30_000, repeated: 3600 } },
		...{ topics: 9, reason: null, difference: { share, low, high, standardError: 0.01, p: 0 } }
	});
	it.each([
		[-0.039, -0.06, -0.018, /^Long contacts spare some customers another one: 8\.2 % of 340/],
		[0.039, 0.018, 0.06, /followed by another one more often, not less/],
		[-0.01, -0.03, 0.01, /cannot be told from chance/]
	])('says what the interval lets it say: %s', (share, low, high, expected) => {
		expect(repeatsSentence(found(share, low, high), 'long', 7)).toMatch(expected);
	});
	it('keeps both shares and the matched difference', () => {
		expect(repeatsSentence(found(-0.039, -0.06, -0.018), 'over-served', 7)).toMatch(
			/within 7 days, of ordinary ones 12\.0 %; topic by topic −3\.9 points \(95 % sure of −6\.0 to −1\.8\)\.$/
		);
	});
	it('counts what is left of displaced customers, or says that it is not known', () => {
		const cost = { overServed: 200, displaced: 900.4 };
		expect(netSentence({ ...cost, net: { customers: 892, low: 888, high: 897 } })).toBe(
			'200 over-served contacts took the room of 900 customers; net of repeats 892 (888 to 897).'
		);
		expect(netSentence({ ...cost, net: null })).toMatch(/is not known\.$/);
	});
});

describe('the sentence of a drift', () => {
	const side = (fromWeek: number, typicalSeconds: number | null) => ({
		...{ fromWeek, weeks: 8, contacts: 900, typicalSeconds }
	});
	const drift = {
		...{ verdict: 'drift' as const, reason: null, tested: 12 },
		...{ early: side(20_000, 182), recent: side(20_126, 200) },
		change: { percent: 9.9, low: 6.1, high: 13.8, p: 0.001, pAdjusted: 0.01 }
	};
	it('says what was, what is, and what follows', () => {
		expect(driftSentence('invoice in billing by phone', drift)).toBe(
			'Invoice in billing by phone typically takes 3:20 against 3:02 18 weeks earlier, +9.9 % (95 % sure of +6.1 % to ' +
				'+13.8 %). Contacts are judged against the longer time: what was long then is usual now.'
		);
		const faster = { ...drift, change: { ...drift.change, percent: -9 } };
		expect(driftSentence('it', faster)).toMatch(/what was usual then is long now/);
	});
	it('says why there is no figure', () => {
		const none = { ...drift, verdict: 'not-enough-evidence' as const, change: null };
		expect(driftSentence('it', { ...none, reason: 'there are 9 whole weeks' })).toBe(
			'It: not enough to say, because there are 9 whole weeks.'
		);
	});
});
