import { describe, expect, it } from 'vitest';
import { funnelAgent } from './funnel-agent';
import { storedFunnel } from './stored-funnel';

const kept = (agent: number, n: number, flags: number) => ({
	...{ fromDay: 20_000, untilDay: 20_056 },
	evidence: {
		...{ agent, agentId: `a${agent}`, name: `Agent ${agent}`, n, flags },
		...{
			rate: 0.5,
			low: 0.4,
			high: 0.6,
			centreRate: 0.5,
			probability: 0,
			peers: 11,
			excessive: false
		}
	}
});

describe('the funnel of the newest review', () => {
	it('draws what was counted, not what was drawn to the centre', () => {
		const view = storedFunnel(Array.from({ length: 12 }, (_, agent) => kept(agent, 2000, 6)));
		expect(view.counted).toContainEqual(['a0', 'Agent 0', 2000, 6, 0]);
		expect(view.counted.map(([, , ...counts]) => counts)).toEqual(Array(12).fill([2000, 6, 0]));
		expect(funnelAgent(view.counted[0]!, view.period).href).toBe(
			'/contacts?from=2024-10-04&to=2024-11-29&agent=a0&kind=over-service'
		);
	});
	it('says why there is none before the first review, and of few agents', () => {
		expect(storedFunnel([]).reason).toBe('no review has had two agents to compare yet');
		expect(storedFunnel([kept(1, 200, 1)]).reason).toMatch(/^1 agent has contacts/);
	});
});
