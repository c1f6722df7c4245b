import { describe, expect, it } from 'vitest';
import { seededRandom } from '$lib/demo/random';
import { agentRates, type AgentRate } from './agent-rate';
import { learningPeriod } from './learning-period';
import { paceFactor, usualScale } from './pace';
import { expectedFalseFlags } from './expected-false';
import { rateFunnel } from './rate-funnel';

const given = (rows: Parameters<typeof agentRates>[0]) => {
	const rates = agentRates(rows);
	if ('notEnough' in rates) throw new Error(rates.notEnough);
	return rates;
};

const pickRate = ({ rate, low, high }: AgentRate) => ({ rate, low, high });

describe('agentRates', () => {
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

	it('is drawn to a spread that an agent of three contacts does not widen', () => {
		const of = (rows: Parameters<typeof agentRates>[0]) => given(rows).find((r) => r.agent === 5)!;
		const odd = of([...crowd, { agent: 99, n: 3, flags: 1 }]);
		expect([odd.rate, odd.low, odd.high]).toEqual(Object.values(pickRate(of(crowd))));
	});

	it('names only who lies above the line of the funnel that is drawn without them', () => {
		const strong = [60, 61, 62, 63, 64].map((agent) => ({ agent, n: 1000, flags: 30 }));
		const named = (flags: number) => {
			const rates = given([...crowd, ...strong, { agent: 99, n: 150, flags }]);
			const funnel = rateFunnel(rates);
			if ('notEnough' in funnel) throw new Error(funnel.notEnough);
			const above = funnel.points.filter(({ place }) => place === 'above');
			const excessive = rates.filter((r) => r.excessive).map(({ agent }) => agent);
			expect(excessive).toEqual(above.map(({ agent }) => agent));
			return { excessive, probability: rates.at(-1)!.probability };
		};
		expect(named(5).excessive).toEqual([60, 61, 62, 63, 64, 99]);
		// At 3 in 1,000, 4 of 150 come once in a thousand times: the posterior alone, drawn to unlike agents, would name them.
		expect(named(4).probability).toBeGreaterThan(0.95);
		expect(named(4).excessive).toEqual([60, 61, 62, 63, 64]);
	});

	it('names few wrongly where some over-serve, and next to nobody where nobody does', () => {
		const named = { right: 0, wrong: 0, ofNobody: 0 };
		for (let seed = 0; seed < 300; seed++)
			for (const strong of [0, 3]) {
				const random = seededRandom(seed, strong);
				const rows = Array.from({ length: 48 }, (_, agent) => {
					const n = agent % 6 === 5 ? 30 + random.below(120) : 300 + random.below(700);
					// Ordinary agents differ by three tenths, as a slower pace alone makes them.
					const rate = 0.002 * (agent < strong ? 8 : random.gamma(11) / 11);
					let flags = 0;
					for (let i = 0; i < n; i++) if (random.chance(rate)) flags++;
					return { agent, n, flags };
				});
				for (const { agent } of given(rows).filter((r) => r.excessive))
					named[strong === 0 ? 'ofNobody' : agent < strong ? 'right' : 'wrong']++;
			}
		expect(named.right).toBeGreaterThan(0.5 * 900);
		expect(named.wrong / (named.right + named.wrong)).toBeLessThan(0.05);
		expect(named.ofNobody).toBeLessThanOrEqual(3);
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
