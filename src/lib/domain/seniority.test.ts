import { describe, expect, it } from 'vitest';
import { seniorityBand } from './seniority';
import { DEFAULT_SENIORITY_BANDS } from './site';

const band = (tenure: number) => seniorityBand(1000, 1000 + tenure, DEFAULT_SENIORITY_BANDS)?.name;

describe('the tenure band of a day', () => {
	it('begins with its first day', () => {
		expect([0, 90, 91, 180, 181, 365, 366, 730, 731, 20_000].map(band)).toEqual([
			'0–90 days',
			'0–90 days',
			'91–180 days',
			'91–180 days',
			'181–365 days',
			'181–365 days',
			'1–2 years',
			'1–2 years',
			'2 years and more',
			'2 years and more'
		]);
	});
	it('is unknown without a hire date and before it', () => {
		expect(seniorityBand(null, 1000, DEFAULT_SENIORITY_BANDS)).toBeNull();
		expect(seniorityBand(1001, 1000, DEFAULT_SENIORITY_BANDS)).toBeNull();
	});
	it('is none below the first band and without any', () => {
		expect(seniorityBand(0, 10, [{ name: 'later', fromDays: 30 }])).toBeNull();
		expect(seniorityBand(0, 10, [])).toBeNull();
	});
});
