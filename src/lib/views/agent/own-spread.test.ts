import { describe, expect, it } from 'vitest';
import { dayNumber } from '$lib/domain/iso-date';
import { agentHead } from './agent-head';
import { ownBoxes, ownSpread } from './own-spread';

const rows = (own: number) =>
	[50, 51, 52].flatMap((bar) => [
		{ queue: 1, topic: 1, channel: 0, own: true, bar: bar + 2, n: own },
		{ queue: 1, topic: 1, channel: 0, own: false, bar, n: 100 }
	]);

describe('ownSpread', () => {
	it('says where half of the contacts lie, and where the others on the same work', () => {
		const spread = ownSpread(rows(20), 'Ada');
		// exp(5.35) is 3:31, exp(5.15) 2:52, exp(5.03) 2:33, exp(5.27) 3:14
		expect(spread?.sentence).toBe(
			'Half of 60 contacts lasted less than 3:31; with the same mix of work, half of the others’ less than 2:52, and four in five 2:33 to 3:14 (300 contacts).'
		);
		expect(spread?.groups.map(({ name, quiet, n }) => [name, quiet, n])).toEqual([
			['Ada', false, 60],
			['others on the same work', true, 300]
		]);
		expect(spread?.bars).toHaveLength(3);
	});

	it('draws nothing of fewer than thirty contacts', () => {
		expect(ownSpread(rows(9), 'Ada')).toBeNull();
		expect(ownSpread(rows(10), 'Ada')).not.toBeNull();
		expect(ownSpread([], 'Ada')).toBeNull();
	});
});

describe('ownBoxes', () => {
	it('sets the agent beside the others, who are quieter', () => {
		const boxes = ownBoxes(rows(20), 'Ada');
		expect(boxes?.rows.map(({ name, n, quiet }) => [name, n, quiet])).toEqual([
			['Ada', 60, undefined],
			['others on the same work', 300, true]
		]);
		expect(boxes?.rows[0]?.median).toBeCloseTo(1000 * Math.exp(5.35), 6);
	});

	it('says nothing of fewer than thirty contacts', () => {
		expect(ownBoxes(rows(9), 'Ada')).toBeNull();
		expect(ownBoxes([], 'Ada')).toBeNull();
	});
});

describe('agentHead', () => {
	const period = { from: dayNumber('2026-09-28')!, until: dayNumber('2026-11-23')! };
	const agent = { agentId: 1, externalId: 'x1', name: 'Ada', hiredDay: null, team: null };

	it('leaves out what is not known', () => {
		expect(agentHead(agent, { queue: null, contacts: 1, period }).facts).toEqual([
			{
				name: 'In this period',
				text: '1 contact',
				href: '/contacts?from=2026-09-28&to=2026-11-23&agent=x1'
			},
			{ name: 'Id in the source', text: 'x1' }
		]);
	});

	it('says since when and where', () => {
		const hiredDay = dayNumber('2024-03-04')!;
		const known = { ...agent, externalId: 'Ada', hiredDay, team: 'North' };
		const { facts } = agentHead(known, { queue: 'billing', contacts: 1204, period });
		expect(facts.map(({ text }) => text)).toEqual([
			...['North', 'billing', '2 years, since 4 Mar 2024', '1,204 contacts']
		]);
	});
});
