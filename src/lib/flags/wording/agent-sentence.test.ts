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
	since: null,
	peerSpread: 0.12
};

describe('the sentence of an agent', () => {
	it('gives a spread in the unit of its metric', () => {
		expect(agentSentence('agent-inconsistent', uneven)).toBe(
			'Nora: satisfaction swings from day to day by ±0.42 points, peers by ±0.12 points; 617 contacts, compared with 25 peers on the same work.'
		);
		const handle = {
			...uneven,
			metric: 'handle-time',
			unit: 'percent',
			estimate: 41,
			peerSpread: 6
		} as const;
		expect(agentSentence('agent-inconsistent', handle)).toContain('by ±41 %, peers by ±6 %');
		expect(agentSentence('agent-inconsistent', { ...handle, peerSpread: 0.001 })).toContain(
			'by ±41 %, peers hardly at all'
		);
	});

	it('sends to listen where calls end within seconds', () => {
		const short = {
			...uneven,
			metric: 'short-calls',
			unit: 'per-thousand',
			...{ estimate: 85.2, low: 61, high: 118, peerSpread: 3.94, n: 423 }
		} as const;
		expect(agentSentence('agent-outlier', short)).toBe(
			'Nora: 85 of 1,000 calls are over within ten seconds (likely 61 to 118), where peers on the same work have 3.9; 423 calls, compared with 25 peers. Listen to how they end.'
		);
	});

	it('says since when satisfaction has drifted', () => {
		const drift = { ...uneven, estimate: -1.04, since: '2026-08-31' };
		expect(agentSentence('agent-drift', drift)).toContain(
			'has drifted by −1.04 points since Mon 31 Aug 2026'
		);
	});

	it('gives an over-service rate in contacts of a thousand, with its interval', () => {
		const rate = {
			...uneven,
			metric: 'over-service',
			unit: 'per-thousand',
			estimate: 24.4,
			low: 13.8,
			high: 37.7
		} as const;
		expect(agentSentence('agent-over-service', rate)).toContain(
			"24.4 over-served in 1,000 contacts (likely 13.8 to 37.7), more than twice the centre's rate"
		);
	});
});
