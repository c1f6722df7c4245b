import { describe, expect, it } from 'vitest';
import { dayNumber } from '$lib/domain/iso-date';
import type { AgentEvidence } from '$lib/flags/flag';
import { agentDoors } from './agent-doors';

const flag = {
	...{ kind: 'agent-outlier', agentExternalId: 'A/7' },
	...{ fromDay: dayNumber('2026-09-29') ?? 0, untilDay: dayNumber('2026-11-24') ?? 0 }
};
const evidence: AgentEvidence = {
	...{ agentId: 'A/7', agent: 'Anna', metric: 'csat', unit: 'points', estimate: -1.4 },
	...{ low: -1.6, high: -1.2, peers: 12, n: 195, pAdjusted: 0.001, since: null, peerSpread: null }
};
const doors = (kind: string, more: Partial<AgentEvidence>) =>
	agentDoors({ ...flag, kind }, { ...evidence, ...more }).map(({ text, href }) => [
		text,
		decodeURIComponent(href.replace('/contacts?', ''))
	]);

describe('agentDoors', () => {
	it('leads to the answers of the review that a comparison counts', () => {
		expect(doors('agent-outlier', {})).toEqual([
			[
				'The 195 answers behind it',
				'from=2026-09-29&to=2026-11-24&agent=A/7&tagged=no&answered=yes&rated=yes'
			]
		]);
	});

	it('ends a drift with the last day that it counts', () => {
		expect(doors('agent-drift', { lastDay: '2026-11-15' })[0]?.[1]).toContain(
			'from=2026-09-29&to=2026-11-16&agent=A/7'
		);
	});

	it('leaves days of few answers out where they were left out', () => {
		expect(doors('agent-inconsistent', {})[0]?.[1]).toContain('answersADay=5');
		expect(doors('agent-inconsistent', { metric: 'handle-time' })[0]?.[1]).toBe(
			'from=2026-09-29&to=2026-11-24&agent=A/7&timed=yes&tagged=no'
		);
	});

	it('leads to the over-served or short ones, and to all that they are counted among', () => {
		expect(doors('agent-over-service', { metric: 'over-service', count: 28, n: 564 })).toEqual([
			['28 over-served contacts', 'from=2026-09-29&to=2026-11-24&agent=A/7&kind=over-service'],
			[
				'All 564 contacts that were counted',
				'from=2026-09-29&to=2026-11-24&agent=A/7&timed=yes&tagged=no'
			]
		]);
		const short = doors('agent-outlier', { metric: 'short-calls', count: 36, n: 423 });
		expect(short.map(([text]) => text)).toEqual([
			'The 36 calls over within ten seconds',
			'All 423 calls that were counted'
		]);
		expect(short[0]?.[1]).toContain('under=10');
	});

	it('names no number that an earlier version did not keep', () => {
		const [first] = doors('agent-over-service', { metric: 'over-service' });
		expect(first?.[0]).toBe('Contacts behind it');
	});
});
