import { describe, expect, it } from 'vitest';
import type { AgentEvidence } from '$lib/flags/flag';
import { agentFacts } from './agent-facts';

const evidence: AgentEvidence = {
	...{ agentId: 'A7', agent: 'Anna', metric: 'handle-time', unit: 'percent', estimate: 44.2 },
	...{ low: 38.1, high: 51, peers: 59, n: 3605, pAdjusted: null, since: null, peerSpread: null }
};
const facts = (kind: string, more: Partial<AgentEvidence>) =>
	Object.fromEntries(
		agentFacts(kind, { ...evidence, ...more }).map(({ name, value }) => [name, value])
	);

describe('agentFacts', () => {
	it('calls a spread from day to day what it is, with the middle agent beside it', () => {
		expect(
			facts('agent-inconsistent', { days: 208, since: '2026-05-04', peerSpread: 6.1 })
		).toEqual({
			'Spread from day to day': '±44 %',
			Interval: '±38 % to ±51 %',
			"The middle agent's": '±6 %',
			'Other agents of the centre': '59',
			Contacts: '3,605',
			'Days compared': '208',
			Since: 'Mon 4 May 2026'
		});
	});

	it('calls a drift a change of the own level, counted in answers', () => {
		const drift = {
			metric: 'csat',
			unit: 'points',
			estimate: -1.1,
			low: -1.3,
			high: -0.9
		} as const;
		expect(
			facts('agent-drift', { ...drift, n: 312, since: '2026-08-31', lastDay: '2026-11-22' })
		).toEqual({
			"Change from the agent's usual level": '−1.10 points',
			Interval: '−1.30 points to −0.90 points',
			'Other agents of the centre': '59',
			Answers: '312',
			Since: 'Mon 31 Aug 2026',
			'Up to': 'Sun 22 Nov 2026'
		});
	});

	it('keeps the counts of over-service apart from the rate that allows for chance', () => {
		const rate = { metric: 'over-service', unit: 'per-thousand', estimate: 44.5 } as const;
		expect(facts('agent-over-service', { ...rate, count: 28, n: 564 })).toMatchObject({
			'Over-served': '28 of 564',
			'Rate, allowing for chance': '44.5 of 1,000'
		});
	});

	it('calls only a comparison with peers a difference from them', () => {
		expect(Object.keys(facts('agent-outlier', {}))).toEqual([
			...['Difference from peers', 'Interval', 'Peers', 'Contacts']
		]);
	});
});
