import { describe, expect, it } from 'vitest';
import { dayNumber } from '$lib/domain/iso-date';
import type { ImprovementEvidence } from '$lib/flags/flag';
import { changesOf } from './changes';

const NEWEST = dayNumber('2026-11-22') ?? 0;
const shorter: ImprovementEvidence = {
	scope: 'queue:Billing',
	metric: 'handle-time',
	unit: 'percent',
	since: '2026-08-03',
	early: 12.4,
	late: 11,
	retention: 0.9,
	retentionLow: 0.7,
	retentionHigh: 1.1,
	verdict: 'held',
	days: 81
};

describe('changesOf', () => {
	it('says what changed, since when, and that it holds', () => {
		expect(changesOf([shorter], NEWEST, 3)).toEqual([
			{
				key: 'queue:Billing:handle-time:2026-08-03',
				standing: 'better',
				rises: false,
				href: '/contacts?from=2026-08-03&to=2026-11-23&queue=Billing&timed=yes',
				what: 'Handle time in Billing is 12 % shorter',
				since: 'since Mon 3 Aug 2026; held for 81 days, 11 % now',
				word: 'holds'
			}
		]);
	});

	it('does not call an improvement good that is being lost, nor a worsening', () => {
		const [fading] = changesOf([{ ...shorter, verdict: 'fading' }], NEWEST, 1);
		expect(fading).toMatchObject({
			...{ standing: 'worse', word: 'fading' },
			what: 'Handle time in Billing was 12 % shorter',
			since: 'since Mon 3 Aug 2026; fading after 81 days, 11 % now'
		});
		const [unclear] = changesOf([{ ...shorter, verdict: 'unclear' }], NEWEST, 1);
		expect(unclear?.standing).toBe('unclear');
		const [worse] = changesOf(
			[{ ...shorter, metric: 'csat', early: -0.3, verdict: 'too-early' }],
			NEWEST,
			1
		);
		expect(worse).toMatchObject({
			standing: 'worse',
			rises: false,
			what: 'Satisfaction in Billing is 0.30 points lower',
			since: 'since Mon 3 Aug 2026; too early to say whether it holds',
			word: 'worse'
		});
	});

	it('shows the newest first and no more than asked', () => {
		const later = { ...shorter, since: '2026-10-01' };
		expect(changesOf([shorter, later], NEWEST, 1).map(({ key }) => key)).toEqual([
			'queue:Billing:handle-time:2026-10-01'
		]);
		expect(changesOf([], NEWEST, 3)).toEqual([]);
	});
});
