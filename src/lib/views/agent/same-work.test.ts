import { describe, expect, it } from 'vitest';
import { sameWork } from './same-work';

const row = (topic: number, own: boolean, bar: number, n: number) => ({
	...{ queue: 1, topic, channel: 0 },
	...{ own, bar, n }
});

describe('sameWork', () => {
	it('weights the others as often as the agent does the work', () => {
		// The agent: 90 long contacts and 10 short ones; the others the other way round.
		const { own, peers, ownN, peersN } = sameWork([
			row(1, true, 50, 10),
			row(1, false, 50, 900),
			row(2, true, 60, 90),
			row(2, false, 60, 50),
			row(2, false, 61, 50)
		]);
		expect(own).toEqual([
			{ bar: 50, n: 10 },
			{ bar: 60, n: 90 }
		]);
		expect(peers).toEqual([
			{ bar: 50, n: 10 },
			{ bar: 60, n: 45 },
			{ bar: 61, n: 45 }
		]);
		expect([ownN, peersN]).toEqual([100, 1000]);
	});

	it('leaves out work that next to nobody else does, the agent\u2019s share of it too', () => {
		const { own, peers, ownN } = sameWork([row(1, true, 50, 10), row(1, false, 50, 9)]);
		expect([own, peers, ownN]).toEqual([[], [], 0]);
	});

	it('is empty of nothing', () => {
		expect(sameWork([])).toEqual({ own: [], peers: [], ownN: 0, peersN: 0 });
	});
});
