import { describe, expect, it } from 'vitest';
import { handleTimeBucket } from '$lib/domain/handle-time';
import { seededNormal } from '../../../../tests/support/seeded-normal';
import { ALL } from '../baselines/baseline-node';
import { type JudgedSketches, longByChance } from './long-by-chance';

const node = {
	queue: ALL,
	topic: ALL,
	channel: ALL,
	n: 50_000,
	location: 5,
	scale: 0.6,
	meanMs: 1
};

/** Log-normal handle times whose spread beyond the middle is `tail` times what the baseline has, and which contacts are long. */
function weekOf(n: number, tail = 1, { overServed = 0, hasty = 0 } = {}) {
	const normal = seededNormal(11);
	const counts = new Map<number, number>();
	let long = 0;
	for (let i = 0; i < n; i++) {
		let z = tail * normal();
		if (z >= 3) long++;
		if (i < overServed) z = 4;
		else if (i < overServed + hasty) z = -5;
		const bucket = handleTimeBucket(1000 * Math.exp(node.location + node.scale * z));
		counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
	}
	const sketches = [{ queue: 1, topic: 2, channel: 0, n, sumMs: 0, counts }];
	return { week: { sketches, nodes: [node] }, longPerThousand: (1000 * long) / n };
}

const LINE = { longZ: 3, tailWeight: 1 };

const chance = (week: JudgedSketches, times = 1, line = LINE) => {
	const found = longByChance(Array(times).fill(week), week.sketches, line);
	if ('notEnough' in found) throw new Error(found.notEnough);
	return found;
};

describe('contacts that are long by chance', () => {
	it('are as many as a log-normal tail holds', () => {
		const { week } = weekOf(200_000);
		const { contacts, perThousand, tailRatio, mirroredPerThousand } = chance(week, 2);
		expect(contacts).toBe(400_000);
		// 1 - Phi(3), of 1,000; the counts themselves vary by a twentieth or so.
		expect(perThousand).toBeGreaterThan(1.35 * 0.9);
		expect(perThousand).toBeLessThan(1.35 * 1.1);
		expect(mirroredPerThousand).toBeCloseTo(1.35, 0);
		expect(tailRatio).toBeCloseTo(1, 0);
	});

	it('are more where the tails are heavier than the baseline knows', () => {
		const { week, longPerThousand } = weekOf(200_000, 1.15);
		const { perThousand, tailRatio } = chance(week);
		expect(tailRatio).toBeGreaterThan(1.2);
		expect(perThousand).toBeGreaterThan(1.6);
		expect(perThousand).toBeLessThan(1.1 * longPerThousand);
	});

	it('are counted where the line is: farther out, they are as few as without the weight', () => {
		const { week } = weekOf(200_000, 1.15);
		expect(chance(week, 1, { longZ: 3, tailWeight: 1.15 }).perThousand).toBeCloseTo(1.35, 0);
	});

	it('are no more for contacts that somebody over-served', () => {
		const plain = chance(weekOf(200_000).week).perThousand;
		const served = chance(weekOf(200_000, 1, { overServed: 2000 }).week).perThousand;
		expect(served / plain).toBeGreaterThan(0.9);
		expect(served / plain).toBeLessThan(1.1);
	});

	it('are never said to be more than there are, however hasty some contacts were', () => {
		const { week } = weekOf(200_000, 1, { hasty: 4000 });
		const { perThousand, mirroredPerThousand } = chance(week);
		expect(mirroredPerThousand).toBeGreaterThan(15);
		expect(perThousand).toBeLessThan(1.35 * 1.15);
	});

	it('cannot be told from few contacts, nor without a baseline', () => {
		const without = { ...weekOf(5000).week, nodes: [] };
		const few = weekOf(200).week;
		expect(longByChance([few], few.sketches, LINE)).toHaveProperty('notEnough');
		expect(longByChance([without], without.sketches, LINE)).toHaveProperty('notEnough');
		expect(longByChance([], [], LINE)).toHaveProperty('notEnough');
	});
});
