import { describe, expect, it } from 'vitest';
import { handleTimeBucket } from '$lib/domain/handle-time';
import { seededNormal } from '../../../../tests/support/seeded-normal';
import { ALL } from '../baselines/baseline-node';
import { longByChance } from './long-by-chance';

const node = {
	queue: ALL,
	topic: ALL,
	channel: ALL,
	n: 50_000,
	location: 5,
	scale: 0.6,
	meanMs: 1
};

/** Log-normal handle times whose spread beyond the middle is `tail` times what the baseline has. */
function weekOf(n: number, tail = 1) {
	const normal = seededNormal(11);
	const counts = new Map<number, number>();
	let long = 0;
	for (let i = 0; i < n; i++) {
		const z = tail * normal();
		if (z >= 3) long++;
		const bucket = handleTimeBucket(1000 * Math.exp(node.location + node.scale * z));
		counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
	}
	const sketches = [{ queue: 1, topic: 2, channel: 0, n, sumMs: 0, counts }];
	return { week: { sketches, nodes: [node] }, long };
}

const chance = (...args: Parameters<typeof longByChance>) => {
	const found = longByChance(...args);
	if ('notEnough' in found) throw new Error(found.notEnough);
	return found;
};

describe('contacts that are long by chance', () => {
	it('are as many as a log-normal tail holds', () => {
		const { week } = weekOf(200_000);
		const { contacts, perThousand, tailRatio } = chance([week, week], 3);
		expect(contacts).toBe(400_000);
		// 1 - Phi(3), of 1,000; the band's count itself varies by a twentieth or so.
		expect(perThousand).toBeGreaterThan(1.35 * 0.9);
		expect(perThousand).toBeLessThan(1.35 * 1.1);
		expect(tailRatio).toBeCloseTo(1, 0);
	});

	it('are more where the tail is heavier, though not as many as it really holds', () => {
		const { week, long } = weekOf(200_000, 1.15);
		const { perThousand, tailRatio } = chance([week], 3);
		expect(tailRatio).toBeGreaterThan(1.2);
		expect(perThousand).toBeGreaterThan(1.6);
		expect(perThousand).toBeLessThan(long / 200);
	});

	it('cannot be told from few contacts, nor without a baseline', () => {
		expect(longByChance([weekOf(200).week], 3)).toHaveProperty('notEnough');
		expect(longByChance([{ ...weekOf(5000).week, nodes: [] }], 3)).toHaveProperty('notEnough');
		expect(longByChance([], 3)).toHaveProperty('notEnough');
	});
});
