import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededNormal } from '../../../../tests/support/seeded-normal';
import type { CallCount } from '$lib/domain/call-count';
import { shortCallRates, type ShortCallRate } from './short-call-rates';

/** Numbers from 0 to 1 from a source of normal ones, by the probability that a standard normal is below. */
function uniforms(seed: number): () => number {
	const normal = seededNormal(seed);
	// The angle of two independent normal numbers is even.
	return () => Math.atan2(normal(), normal()) / (2 * Math.PI) + 0.5;
}

/** Agents with 400 calls each on two kinds of work, one of which is short ten times as often. */
function centre(seed: number, agents: number, rateOf: (agent: number) => number): CallCount[] {
	const uniform = uniforms(seed);
	return Array.from({ length: agents }, (_, agent) =>
		[1, 10].map((times, topic) => {
			// Some do far more of the work that is often short.
			const n = topic === 1 ? 40 * (1 + (agent % 5)) : 400 - 40 * (1 + (agent % 5));
			let short = 0;
			for (let i = 0; i < n; i++) if (uniform() < times * rateOf(agent)) short++;
			return { agent, queue: 1, topic, n, short };
		})
	).flat();
}

const rates = (rows: readonly CallCount[]): ShortCallRate[] => {
	const found = shortCallRates(rows);
	if ('notEnough' in found) throw new Error(found.notEnough);
	return found;
};
const excessive = (rows: readonly CallCount[]) =>
	rates(rows)
		.filter((rate) => rate.excessive)
		.map(({ agent }) => agent);

describe('calls that end within seconds', () => {
	it('point to the agent who hangs up, and to nobody who only does work that is short', () => {
		const found = excessive(centre(3, 20, (agent) => (agent === 7 ? 0.05 : 0.004)));
		expect(found).toEqual([7]);
	});

	it('point to nobody in two hundred centres where agents differ as agents do', () => {
		const false_ = Array.from({ length: 200 }, (_, seed) => {
			const normal = seededNormal(1000 + seed);
			const spread = Array.from({ length: 20 }, () => 0.004 * Math.exp(0.4 * normal()));
			return excessive(centre(seed, 20, (agent) => spread[agent] ?? 0)).length;
		}).reduce((sum, n) => sum + n, 0);
		// At a true share of one in a hundred centres, five or more of two hundred would come by chance once in twenty.
		expect(false_).toBeLessThan(5);
	});

	it('say what is usual for the same work, and how sure the agent’s own share is', () => {
		const rows = centre(3, 20, (agent) => (agent === 7 ? 0.05 : 0.004));
		const seven = rates(rows).find(({ agent }) => agent === 7);
		expect(seven).toMatchObject({ n: 400, peers: 19 });
		expect(seven?.usual).toBeGreaterThan(0.004);
		expect(seven?.usual).toBeLessThan(0.025);
		expect(seven!.low).toBeLessThan(seven!.rate);
		expect(seven!.high).toBeGreaterThan(seven!.rate);
	});

	it('are not compared among fewer than four agents', () => {
		const three = centre(1, 3, () => 0.01);
		expect(shortCallRates(three)).toHaveProperty('notEnough');
		expect(shortCallRates([])).toHaveProperty('notEnough');
	});

	it('give numbers, whatever the counts and in whatever order', () => {
		const row = fc
			.record({ agent: fc.nat(9), queue: fc.nat(2), topic: fc.nat(2), n: fc.nat(50) })
			.chain((counted) => fc.nat(counted.n).map((short): CallCount => ({ ...counted, short })));
		fc.assert(
			fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
				const found = shortCallRates(rows);
				if ('notEnough' in found) return;
				for (const { rate, usual, pAdjusted } of found)
					for (const number of [rate, usual, pAdjusted])
						expect(Number.isFinite(number) && number >= 0 && number <= 1).toBe(true);
				const again = shortCallRates([...rows].reverse());
				if ('notEnough' in again) throw new Error(again.notEnough);
				expect(again.map(({ excessive }) => excessive)).toEqual(
					found.map(({ excessive }) => excessive)
				);
			})
		);
	});
});
