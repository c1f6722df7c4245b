import { describe, expect, it } from 'vitest';
import { speak } from '$lib/server/access/speak';
import { flagItem, type FlagOnScreen } from './flag-item';

const settings = { zone: 'Europe/Riga', weekend: [6, 7] as const };
const contact: FlagOnScreen = {
	...{ flagId: 'over-service:C 1', kind: 'over-service', severity: 3, status: 'open' },
	...{ occurredAt: Date.UTC(2026, 10, 20, 12, 20), subjectType: 'contact', subjectId: 'C 1' },
	...{ agent: 'Anna', agentExternalId: 'A/7', queue: 'Billing', fromDay: 20_777, untilDay: 20_778 },
	...{ sentence: '40:00 against 3:05.', verdict: null, expectationManaged: null, note: null },
	ownerId: null,
	answer: null,
	answeredAt: null,
	evidence: {
		...{ contactId: 'C 1', agent: 'Anna', handleSeconds: 2400, typicalSeconds: 185, ratio: 12.97 },
		...{ segment: 'billing by phone', n: 412, longerThan: 0.9996, talkSeconds: 1860 },
		...{ holdSeconds: 360, wrapSeconds: null, z: 4.2, displacedCustomers: 12.2, satisfied: null },
		...{ exception: null, provisional: true, struggleProbability: 0.12 }
	}
};
const swing: FlagOnScreen = {
	...contact,
	...{ flagId: 'swing:x', kind: 'swing', severity: 2, subjectType: 'swing', agent: null },
	...{ agentExternalId: null, fromDay: 20_722, untilDay: 20_778 },
	evidence: {
		...{ scope: 'queue:Billing', metric: 'csat', dimension: 'weekend', level: 'weekend' },
		...{ unit: 'points', effect: -0.31, ciLow: -0.43, ciHigh: -0.19, pAdjusted: 0.003, tested: 56 },
		...{ shared: true, agents: 34, contacts: 2210 }
	}
};
const facts = (flag: FlagOnScreen) =>
	Object.fromEntries(flagItem(flag, settings).facts.map(({ name, value }) => [name, value]));

describe('flagItem', () => {
	it('says when in the zone of the site, how urgent, and where', () => {
		expect(flagItem(contact, settings)).toMatchObject({
			kind: 'Over-served',
			when: 'Fri 20 Nov 2026, 14:20',
			where: 'Billing · Anna',
			severity: { word: 'act today', standing: 'worse' }
		});
	});

	it('says who looks after it', () => {
		expect(flagItem(contact, settings).whereAndWho).toBe('Billing · Anna');
		expect(flagItem({ ...contact, ownerId: 'Ilze' }, settings)).toMatchObject({
			...{ where: 'Billing · Anna', whereAndWho: 'Billing · Anna · with Ilze', owner: 'Ilze' }
		});
	});

	it('gives a window its days', () => {
		expect(flagItem(swing, settings).when).toBe('26 Sept – 20 Nov 2026');
	});

	it('lists what it rests on, the unknown as unknown', () => {
		expect(facts(contact)).toMatchObject({
			'Handle time': '40:00',
			Typical: '3:05, n 412',
			'Longer than': '99.9 %',
			'Talk, hold, wrap': '31:00, 6:00, unknown',
			Customer: 'not rated'
		});
		expect(facts(swing)).toMatchObject({
			'95 % interval': '−0.43 points to −0.19 points',
			'p, adjusted for 56 tests': '0.003',
			Answers: '2,210'
		});
	});

	it('leads to the contact, the agent and the contacts behind a swing', () => {
		expect(flagItem(contact, settings).doors.map(({ href }) => href)).toEqual([
			'/contacts/C%201',
			'/agents/A%2F7'
		]);
		const [, all, level] = flagItem(swing, settings).doors;
		const query = (href = '') => Object.fromEntries(new URLSearchParams(href.split('?')[1]));
		expect([all?.text, level?.text]).toEqual([
			'The 2,210 answers behind it',
			'Of these, those at the weekend'
		]);
		expect(query(level?.href)).toEqual({ ...query(all?.href), weekday: '6,7' });
		expect(query(all?.href)).toMatchObject({
			...{ queue: 'Billing', from: '2026-09-26', compared: 'csat:weekend:weekend' }
		});
	});

	it('leads to the calls of an agent that were over in seconds, and to what came after a step', () => {
		const agent = { ...contact, subjectType: 'agent', kind: 'agent-outlier', fromDay: 20_728 };
		const evidence = {
			metric: 'short-calls',
			unit: 'per-thousand',
			estimate: 85,
			low: 61,
			high: 118
		};
		const basis = { peers: 25, n: 423, peerSpread: 4, pAdjusted: null, since: null };
		const found = { ...agent, evidence: { ...evidence, ...basis } };
		const item = flagItem(found, settings);
		expect(item.doors[0]?.href).toMatch(/agent=A%2F7.*under=10/);
		expect(facts(found)).toMatchObject({ 'Over within ten seconds': '85.0 of 1,000' });
		const step = { scope: 'queue:Billing', metric: 'csat', since: '2026-07-06' };
		const sizes = { unit: 'points', early: 0.2, late: 0.1, days: 60, retention: null };
		const gain = { ...swing, subjectType: 'improvement', evidence: { ...step, ...sizes } };
		expect(flagItem({ ...gain, agentExternalId: null }, settings).doors).toEqual([
			{ text: 'Contacts since then', href: expect.stringContaining('from=2026-07-06') as string }
		]);
	});

	it('explains the same names whoever reads', () => {
		const explained = (flag: FlagOnScreen) =>
			flagItem(flag, settings).facts.flatMap(({ defined }) => defined?.id ?? []);
		const ofContact = ['handle-time', 'typical', 'typical', 'room', 'struggle'];
		for (const language of ['en', 'lv', 'zh-Hans', 'zh-Hant'] as const) {
			expect(speak(language, () => explained(contact))).toEqual(ofContact);
			expect(speak(language, () => explained(swing))).toEqual(['interval', 'p-adjusted']);
		}
	});

	it('shows good news as good and a flag of a later version without facts', () => {
		const gain = { ...swing, kind: 'improvement', subjectType: 'improvement', severity: 1 };
		const evidence = {
			...{ scope: 'queue:Billing', metric: 'csat', early: 8, unit: 'percent' },
			...{ since: '2026-07-06', days: 100, late: null }
		};
		expect(
			flagItem({ ...gain, evidence: { ...evidence, retention: null } }, settings).severity.standing
		).toBe('better');
		const later = { ...contact, kind: 'of-tomorrow', subjectType: 'tomorrow' };
		expect(flagItem(later, settings)).toMatchObject({ kind: 'of-tomorrow', facts: [] });
	});
});
