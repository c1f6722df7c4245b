import { expect, it } from 'vitest';
import { shortCallsLine } from './short-calls-line';
import type { StoredShortCalls } from './stored-agent-findings';

const period = { from: 20_000, until: 20_056 };
const found: StoredShortCalls = {
	...{ agent: 3, agentId: 'a3', name: 'Agent 3', n: 1204, short: 40, rate: 0.0332 },
	...{ low: 0.024, high: 0.045, usual: 0.0041, pAdjusted: 0.0001, peers: 19, excessive: true }
};

it('says how many calls were over within seconds, beside peers, and leads to them', () => {
	expect(shortCallsLine(found, period)).toEqual({
		text: '40 of 1,204 calls under 10 s',
		sentence:
			'40 of 1,204 calls were over within ten seconds: 3.3 %, where peers on the same work have 0.4 %. Listen to how they end.',
		href: '/contacts?from=2024-10-04&to=2024-11-29&channel=voice&agent=a3&under=10&tagged=no'
	});
});

it('says nothing of agents whose calls are as those of peers', () => {
	expect(shortCallsLine({ ...found, excessive: false }, period)).toBeNull();
});
