import { describe, expect, it } from 'vitest';
import type { AgentEvidence } from '../flag';
import { agentSentence } from './agent-sentence';

const uneven: AgentEvidence = {
	agentId: 'a-1',
	agent: 'Nora',
	metric: 'csat',
	unit: 'points',
	estimate: 0.42,
	low: 0.3,
	high: 0.55,
	peers: 25,
	n: 617,
	pAdjusted: 0.01,
	days: 96,
	since: '2026-05-04',
	peerSpread: 0.12
};

describe('the sentence of an agent', () => {
	it('gives a spread in the unit of its metric', () => {
		expect(agentSentence('agent-inconsistent', uneven)).toBe(
			"Nora: satisfaction swings from day to day by ±0.42 points, the middle agent's by ±0.12 points; 617 answers on 96 days with at least 5 answers since Mon 4 May 2026, compared with the centre's other agents (25)."
		);
		const handle = {
			...uneven,
			metric: 'handle-time',
			unit: 'percent',
			estimate: 41,
			peerSpread: 6
		} as const;
		expect(agentSentence('agent-inconsistent', handle)).toContain(
			"by ±41 %, the middle agent's by ±6 %"
		);
		expect(agentSentence('agent-inconsistent', { ...handle, peerSpread: 0.001 })).toContain(
			"by ±41 %, the middle agent's hardly at all"
		);
		expect(agentSentence('agent-inconsistent', handle)).toContain(
			'; 617 contacts on 96 days since Mon 4 May 2026, '
		);
		const earlier = { ...handle, days: undefined, since: null };
		expect(agentSentence('agent-inconsistent', earlier)).toContain('; 617 contacts, compared');
	});

	it('sends to listen where calls end within seconds', () => {
		const short = {
			...uneven,
			metric: 'short-calls',
			unit: 'per-thousand',
			...{ estimate: 85.2, low: 61, high: 118, peerSpread: 3.94, n: 423, count: 36 }
		} as const;
		expect(agentSentence('agent-outlier', short)).toBe(
			'Nora: 36 of 423 calls are over within ten seconds, 85 in 1,000 (likely 61 to 118), where peers on the same work have 3.9; compared with 25 peers. Listen to how they end.'
		);
		expect(agentSentence('agent-outlier', { ...short, count: undefined })).toContain(
			'85 of 1,000 calls are over within ten seconds (likely 61 to 118), where peers on the same work have 3.9; 423 calls'
		);
	});

	it('says since when satisfaction has drifted', () => {
		const drift = { ...uneven, estimate: -1.04, since: '2026-08-31' };
		expect(agentSentence('agent-drift', drift)).toContain(
			'has drifted by −1.04 points since Mon 31 Aug 2026; 617 answers.'
		);
		expect(agentSentence('agent-drift', { ...drift, lastDay: '2026-11-22' })).toContain(
			'since Mon 31 Aug 2026; 617 answers up to Sun 22 Nov 2026.'
		);
	});

	it('says of an outlier what is compared with whom, in contacts or answers', () => {
		const low = { ...uneven, estimate: -1.46, low: -1.64, high: -1.28, n: 195, peers: 12 };
		expect(agentSentence('agent-outlier', low)).toBe(
			'Nora: satisfaction −1.46 points against peers (likely −1.64 points to −1.28 points), far beyond how agents ordinarily differ; 195 answers, compared with 12 peers on the same work.'
		);
	});

	it('says that an over-service rate allows for chance, beside the plain counts', () => {
		const rate = {
			...uneven,
			metric: 'over-service',
			unit: 'per-thousand',
			...{ count: 28, n: 564, estimate: 44.5 },
			low: 29.9,
			high: 61.8
		} as const;
		expect(agentSentence('agent-over-service', rate)).toBe(
			"Nora: 28 of 564 contacts over-served; after allowing for chance about 45 in 1,000 (likely 30 to 62), more than twice the centre's rate; compared with the centre's other agents (25)."
		);
		const few = { ...rate, count: undefined, estimate: 8.44, low: 4, high: 12.04 };
		expect(agentSentence('agent-over-service', few)).toContain(
			'about 8.4 over-served in 1,000 contacts after allowing for chance (likely 4.0 to 12.0)'
		);
	});
});
