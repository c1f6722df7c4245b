import { describe, expect, it } from 'vitest';
import type { ImprovementEvidence } from '$lib/flags/flag';
import { gainTile } from './gain-tile';

const fading: ImprovementEvidence = {
	...{ scope: 'queue:Billing', metric: 'handle-time', unit: 'percent', since: '2026-08-24' },
	...{ early: 15.2, late: 4.8, retention: 0.32, retentionLow: 0.1, retentionHigh: 0.5 },
	...{ verdict: 'fading', days: 90 }
};

describe('gainTile', () => {
	it('shows large what is left of a gain that fades, without colour, and says what it was', () => {
		expect(gainTile(fading)).toMatchObject({
			...{ size: '5 %', unit: 'shorter', sizeStanding: 'plain', standing: 'worse' },
			...{ verdict: 'fading, 15 % at first', since: 'since 24 Aug 2026' },
			note: 'handle time, n 90 days'
		});
	});

	it('colours the number of a gain that holds', () => {
		const held = gainTile({ ...fading, verdict: 'held', late: 15, retention: 1 });
		expect(held).toMatchObject({ unit: 'shorter', sizeStanding: 'better' });
		expect(held.left?.at).toBeCloseTo(held.left?.all ?? NaN, 10);
	});

	it('gives points their sign', () => {
		const points = { ...fading, metric: 'csat', unit: 'points', early: 0.44, late: 0.2 } as const;
		expect(gainTile({ ...points, verdict: 'unclear' })).toMatchObject({
			...{ size: '+0.20', unit: 'points', verdict: 'not clear yet, +0.44 at first' }
		});
	});

	it('says so where what was gained has turned into a loss', () => {
		expect(gainTile({ ...fading, late: -3.1, verdict: 'lost' })).toMatchObject({
			...{ size: '3 %', unit: 'longer', verdict: 'lost again, 15 % at first' }
		});
		expect(gainTile({ ...fading, late: -0.2, verdict: 'lost' })).toMatchObject({
			...{ size: '0 %', unit: 'shorter' }
		});
	});

	it('draws nothing where it is too early', () => {
		const early = { late: null, retention: null, retentionLow: null, retentionHigh: null };
		expect(gainTile({ ...fading, ...early, verdict: 'too-early' })).toMatchObject({
			...{ left: null, size: '15 %', verdict: 'too early to say' }
		});
	});
});
