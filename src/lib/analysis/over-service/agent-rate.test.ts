import { describe, expect, it } from 'vitest';
import golden from '../../../../tests/golden/beta_binomial.json';
import { relativeError } from '../../../../tests/golden/relative-error';
import { agentRates } from './agent-rate';
import { learningPeriod } from './learning-period';
import { paceFactor, usualScale } from './pace';
import { expectedFalseFlags } from './expected-false';

const given = (rows: Parameters<typeof agentRates>[0]) => {
	const rates = agentRates(rows);
	if ('notEnough' in rates) throw new Error(rates.notEnough);
	return rates;
};

describe('agentRates', () => {
	it('gives the posterior means of the reference to 1e-12 and their intervals to 1e-9', () => {
		const rates = given(golden.x.map((flags, i) => ({ agent: i, n: golden.n[i]!, flags })));
		golden.posterior.forEach((row, i) => {
			expect(relativeError(rates[i]!.rate, row.mean)).toBeLessThan(1e-12);
			expect(relativeError(rates[i]!.low, row.lo)).toBeLessThan(1e-9);
			expect(relativeError(rates[i]!.high, row.hi)).toBeLessThan(1e-9);
		});
	});

	const crowd = Array.from({ length: 30 }, (_, agent) => ({
		agent,
		n: 1000,
		flags: 2 + (agent % 3)
	}));

	it('finds an agent far above twice the centre and nobody else', () => {
		const rates = given([...crowd, { agent: 99, n: 1000, flags: 25 }]);
		expect(rates.filter((r) => r.excessive).map((r) => r.agent)).toEqual([99]);
	});

	it('does not take an agent who is slower in everything for one who over-serves', () => {
		const slow = { agent: 99, n: 1000, flags: 20 };
		expect(given([...crowd, slow]).some((r) => r.excessive)).toBe(true);
		const pace = paceFactor(0.4, 0.6, 3);
		// (1 - Phi(3 - 2/3)) / (1 - Phi(3)) = 0.0098153 / 0.0013499
		expect(pace).toBeCloseTo(7.2711, 2);
		expect(given([...crowd, { ...slow, pace }]).some((r) => r.excessive)).toBe(false);
		expect(paceFactor(-0.4, 0.6, 3)).toBe(1);
		expect(paceFactor(0.4, 0, 3)).toBe(1);
	});

	it('does not trust a high rate of few contacts', () => {
		const rates = given([...crowd, { agent: 99, n: 10, flags: 1 }]);
		expect(rates.some((r) => r.excessive)).toBe(false);
	});

	it('finds nobody where agents do not differ or nothing is flagged', () => {
		expect(given(crowd).some((r) => r.excessive)).toBe(false);
		expect(given(crowd.map((r) => ({ ...r, flags: 0 }))).every((r) => r.rate === 0)).toBe(true);
	});

	it('says so where there is nobody to compare', () => {
		expect(agentRates([])).toHaveProperty('notEnough');
		expect(agentRates([{ agent: 1, n: 100, flags: 3 }])).toHaveProperty('notEnough');
		expect(agentRates([{ agent: 1, n: 0, flags: 0 }])).toHaveProperty('notEnough');
	});
});

describe('expectedFalseFlags', () => {
	it('is n (1 - Phi(3)) for a log-normal tail', () => {
		// 1 - Phi(3) = 0.00134990, Phi(2.5) - Phi(2) = 0.0165405 (standard tables)
		const result = expectedFalseFlags(100_000, 1654.05, 3);
		if ('notEnough' in result) throw new Error(result.notEnough);
		expect(result.tailRatio).toBeCloseTo(1, 4);
		expect(result.expected).toBeCloseTo(134.99, 1);
	});

	it('grows with a heavier tail and needs contacts', () => {
		expect(expectedFalseFlags(100_000, 3308.1, 3)).toHaveProperty('tailRatio');
		expect(expectedFalseFlags(100, 2, 3)).toHaveProperty('notEnough');
		expect(expectedFalseFlags(0, 0, 3)).toHaveProperty('notEnough');
	});
});

describe('usualScale', () => {
	it('is the mean over the kinds of work by contacts, queues and topics not counted again', () => {
		const node = { queue: 1, topic: 1, channel: 0, location: 5, meanMs: 1 };
		const nodes = [
			{ ...node, topic: -1, channel: -1, n: 400, scale: 9 },
			{ ...node, n: 300, scale: 0.5 },
			{ ...node, channel: 1, n: 100, scale: 0.9 }
		];
		expect(usualScale(nodes)).toBeCloseTo(0.6, 12);
		expect(usualScale([])).toBeNull();
	});
});

describe('learningPeriod', () => {
	it('reaches half a year back and eight weeks beyond the week itself', () => {
		expect(learningPeriod(7000)).toEqual({ from: 7000 - 182, until: 7000 + 63 });
	});
});
