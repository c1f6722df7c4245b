import { describe, expect, it } from 'vitest';
import { ownFlag } from './own-flag';

const contact = {
	...{ flagId: 'over-service:C 1', kind: 'over-service', status: 'open', subjectType: 'contact' },
	...{ occurredAt: Date.UTC(2026, 10, 20, 12, 20), fromDay: 20_777, untilDay: 20_778 },
	...{ sentence: '40:00 against 3:05.', verdict: null, answer: null, answeredAt: null },
	/** What a list of flags has besides, and an agent must not see. */
	...{ note: 'talk to Bea first', ownerId: 'Ilze', agentExternalId: 'A/7' },
	evidence: {
		...{ contactId: 'C 1', agent: 'Anna', handleSeconds: 2400, typicalSeconds: 185, ratio: 12.97 },
		...{ segment: 'billing by phone', n: 412, longerThan: 0.9996, talkSeconds: 1860 },
		...{ holdSeconds: 360, wrapSeconds: 180, z: 4.2, displacedCustomers: 12.2, satisfied: null },
		...{ exception: null, provisional: true, struggleProbability: 0.12 }
	}
};
const stateOf = (differing: Partial<Parameters<typeof ownFlag>[0]>) =>
	ownFlag({ ...contact, ...differing }, 'UTC').state;

describe('ownFlag', () => {
	it('says what it is about, when by the site’s clock, and where the time went beside what is usual', () => {
		const flag = ownFlag(contact, 'Europe/Riga');
		expect(flag).toMatchObject({
			kind: 'A contact much longer than usual',
			when: 'Fri 20 Nov 2026, 14:20',
			closed: false,
			contact: { mostMs: 2_400_000, usual: { value: 185_000, text: 'usual 3:05' } }
		});
		expect(flag.contact?.parts.map(({ name, ms }) => [name, ms])).toEqual([
			['talk', 1_860_000],
			['hold', 360_000],
			['wrap', 180_000]
		]);
	});

	it('has no note, no owner and no door to what an agent may not open', () => {
		const text = JSON.stringify(ownFlag(contact, 'UTC'));
		for (const secret of ['talk to Bea', 'Ilze', 'href', '/contacts'])
			expect(text).not.toContain(secret);
	});

	it('says how it stands in words that are fair to read', () => {
		expect(stateOf({})).toBe('Open: nobody has judged it yet');
		expect(stateOf({ status: 'acknowledged' })).toBe(
			'Your supervisor has seen it and has not judged it yet'
		);
		expect(stateOf({ status: 'closed', verdict: 'complex' })).toBe(
			'Your supervisor says: “Genuinely complex”'
		);
		expect(stateOf({ status: 'closed' })).toBe('Closed');
	});

	it('leaves out p-values and speaks of many contacts without the bars of one', () => {
		const evidence = {
			...{ agentId: 'A/7', agent: 'Anna', metric: 'handle-time', unit: 'percent', estimate: 30 },
			...{ low: 20, high: 41, peers: 22, n: 640, pAdjusted: 0.001, since: null, peerSpread: null }
		};
		const of = { kind: 'agent-outlier', subjectType: 'agent', fromDay: 20_700, untilDay: 20_756 };
		const flag = ownFlag({ ...contact, ...of, evidence }, 'UTC');
		expect(flag.contact).toBeNull();
		expect(flag.facts.map(({ name }) => name).join(' ')).not.toMatch(/\bp\b/);
		expect(flag.facts.length).toBeGreaterThan(3);
	});

	it('has the agent’s own answer with when', () => {
		const answered = { answer: 'two faults', answeredAt: Date.UTC(2026, 10, 21, 9) };
		expect(ownFlag({ ...contact, ...answered }, 'UTC').answer).toEqual({
			...{ text: 'two faults', said: 'Your answer, Sat 21 Nov 2026, 09:00' }
		});
	});
});
