import { describe, expect, it } from 'vitest';
import { agentList, type AgentListInput } from './agent-list';
import type { StoredComparison } from './stored-comparison';

const found = (agentId: string, more: Partial<StoredComparison> = {}): StoredComparison => ({
	...{ agent: 1, agentId, name: agentId, metric: 'handle-time', n: 400, listed: true },
	...{ rawMean: 5, peerRawMean: 5, adjusted: 0.05, standardError: 0.02, estimate: 0.04, sd: 0.02 },
	...{ low: 0, high: 0.08, peerQueue: 1, peers: 11, zOverDispersed: 0.3, pAdjusted: 0.8 },
	outlier: false,
	...more
});
const agent = (agentId: number, name: string, team: string | null = 'North') => ({
	...{ agentId, externalId: name.toLowerCase(), name, team, hiredDay: 20_000 }
});
const input: AgentListInput = {
	agents: [agent(1, 'Zoe', null), agent(2, 'Ada', 'South'), agent(3, 'Bo'), agent(4, 'Gone')],
	comparisons: [
		found('ada', { outlier: true, estimate: 0.4, low: 0.33, high: 0.47 }),
		found('ada', { metric: 'csat', estimate: -0.12, low: -0.3, high: 0.06, n: 38 }),
		found('bo', { listed: false, n: 12, low: -0.2, high: 0.28 })
	],
	contacts: new Map([
		[1, 3],
		[2, 412],
		[3, 12]
	]),
	flags: new Map([['ada', 2]]),
	shortCalls: new Map([
		['ada', { text: '40 of 412 calls under 10 s', sentence: 'Short calls.', href: '/contacts' }]
	]),
	period: { from: 20_700, until: 20_756 },
	team: '',
	only: null,
	sort: 'name',
	pageOf: (total) => ({ from: 0, until: total })
};

describe('agentList', () => {
	const list = agentList(input);

	it('is ordered by name whatever the numbers, without those who had no contact', () => {
		expect(list.rows.map(({ name }) => name)).toEqual(['Ada', 'Bo', 'Zoe']);
		expect(agentList({ ...input, sort: 'team' }).rows.map(({ name }) => name)).toEqual([
			'Bo',
			'Ada',
			'Zoe'
		]);
	});

	it('colours only who is beyond how agents ordinarily differ', () => {
		const [ada, bo, zoe] = list.rows;
		expect(ada?.handleTime).toMatchObject({
			standing: 'worse',
			size: '+49.2 %',
			interval: '+39.1 to +60.0 %',
			word: 'unusually long'
		});
		expect(ada?.csat).toMatchObject({
			standing: 'usual',
			size: '−0.12',
			basis: '38 answers'
		});
		expect(bo?.handleTime).toMatchObject({ standing: 'unclear', word: 'few contacts yet' });
		expect(zoe?.handleTime).toBeNull();
		expect([list.unusual, list.compared]).toEqual([1, 2]);
	});

	it('leads from each number to what is behind it', () => {
		expect(list.rows[0]).toMatchObject({
			href: '/agents/ada',
			contactsHref: '/contacts?from=2026-09-04&to=2026-10-30&agent=ada',
			flagsHref: '/flags?agent=ada',
			flags: 2
		});
	});

	it('names short calls with the agent whose they are', () => {
		expect(list.rows.map(({ shortCalls }) => shortCalls?.text)).toEqual([
			'40 of 412 calls under 10 s',
			undefined,
			undefined
		]);
	});

	it('can be narrowed to a team, and still offers the others', () => {
		const only = new Set(input.agents.slice(0, 1).map(({ agentId }) => agentId));
		const { rows, ...one } = agentList({ ...input, only });
		expect(rows).toHaveLength(1);
		expect(one).toMatchObject({ total: 1, compared: 2, ordinary: agentList(input).ordinary });
		const north = agentList({ ...input, team: 'North' });
		expect(north.rows.map(({ name }) => name)).toEqual(['Bo']);
		expect(north.teams).toEqual(['North', 'South']);
	});

	it('holds the rows of a page, ordered and narrowed before it is cut, and everybody for the axes', () => {
		const second = { ...input, pageOf: () => ({ from: 1, until: 2 }) };
		expect(agentList(second).rows.map(({ name }) => name)).toEqual(['Bo']);
		expect(agentList({ ...second, sort: 'team' }).rows.map(({ name }) => name)).toEqual(['Ada']);
		expect(agentList({ ...second, team: 'North' })).toMatchObject({ rows: [], total: 1 });
		expect(agentList(second)).toMatchObject({ total: 3, unusual: 1, compared: 2, ends: list.ends });
		expect(agentList(second).beyond).toEqual([
			{
				...{ standing: 'worse', rises: true, href: '/agents/ada' },
				text: 'ada: handle time +49.2 % beside 11 peers on the same work, likely +39.1 to +60.0 %, 400 contacts, unusually long.'
			}
		]);
		expect(agentList({ ...second, team: 'North' }).beyond).toEqual([]);
		expect(list.ends).toEqual({ 'handle-time': [0.33, 0.47, -0.2, 0.28], csat: [-0.3, 0.06] });
	});

	it('does not draw how few agents differ', () => {
		expect(list.ordinary).toEqual({ 'handle-time': null, csat: null });
	});
});
