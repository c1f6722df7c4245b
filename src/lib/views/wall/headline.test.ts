import { describe, expect, it } from 'vitest';
import type { ContactEvidence, ImprovementEvidence, SwingEvidence } from '$lib/flags/flag';
import { dayNumber } from '$lib/domain/iso-date';
import { headline } from './headline';

const swing = {
	...{ scope: 'queue:Billing', metric: 'csat', dimension: 'weekend', level: 'weekend' },
	...{ unit: 'points', effect: -0.312, ciLow: -0.4, ciHigh: -0.2, agents: 17, contacts: 900 }
} as SwingEvidence;
const SATURDAY = dayNumber('2026-11-21') ?? 0;
const line = (kind: string, evidence: unknown, newestDay = SATURDAY) => {
	const found = headline(
		{
			...{ flagId: 'f', kind, severity: 2, evidence },
			...{ fromDay: SATURDAY - 55, untilDay: SATURDAY + 1 }
		},
		newestDay
	);
	return found && { ...found, text: found.before + found.strong + found.after };
};

describe('headline', () => {
	it('says a swing in one line', () => {
		expect(line('swing', swing)).toMatchObject({
			standing: 'worse',
			text: 'Weekend satisfaction in Billing is 0.31 points lower, same agents'
		});
		const slower = { ...swing, metric: 'handle-time', unit: 'percent', effect: 21 };
		expect(
			line('swing', { ...slower, dimension: 'seniority', level: 'under 180 days' })?.text
		).toBe('Handle time of agents under 180 days in Billing is 21.0 % longer, same work');
	});

	it('says when', () => {
		expect(line('swing', swing)?.dated).toBe('last 8 weeks');
		const contact = { handleSeconds: 2400, typicalSeconds: 185, segment: 's' };
		expect(line('struggle', { ...contact, displacedCustomers: 2 })?.dated).toBe('27 Sept');
		expect(line('struggle', { ...contact, displacedCustomers: 2 }, SATURDAY - 50)?.dated).toBe(
			'Sun'
		);
	});

	it('never shows a group of fewer than five', () => {
		expect(line('swing', { ...swing, agents: 4 })).toBeNull();
	});

	it('names no agent', () => {
		const evidence = { agent: 'Anna B.', handleSeconds: 2400, typicalSeconds: 185 };
		const contact = { ...evidence, segment: 'billing by phone', displacedCustomers: 12.2 };
		expect(line('over-service', contact as unknown as ContactEvidence)?.text).toBe(
			'40:00 against 3:05 typical for billing by phone, room for 12 others'
		);
		for (const kind of ['agent-outlier', 'agent-drift', 'rushed', 'of-tomorrow'])
			expect(line(kind, evidence)).toBeNull();
	});

	it('tells a gain that holds from one that fades', () => {
		const gain = {
			...{ scope: 'site', metric: 'handle-time', unit: 'percent', since: '2026-07-06', early: 10 },
			verdict: 'held'
		} as ImprovementEvidence;
		expect(line('improvement', gain)?.standing).toBe('better');
		expect(line('improvement-fading', { ...gain, verdict: 'fading' })?.standing).toBe('worse');
	});
});
