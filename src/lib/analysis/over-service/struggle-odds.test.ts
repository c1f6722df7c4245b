import { describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { holdBand } from './hold-band';
import { struggleOdds, struggleProbability } from './struggle-odds';

const long = (holdShare: number | null, csat: number) => ({
	handleMs: 1_000_000,
	holdMs: holdShare === null ? null : holdShare * 1_000_000,
	csat
});
const times = <T>(n: number, value: T) => Array<T>(n).fill(value);

describe('holdBand', () => {
	it('begins a band at 2, 15 and 30 percent', () => {
		const bands = [0, 0.0199, 0.02, 0.1499, 0.15, 0.2999, 0.3, 1];
		expect(bands.map((share) => holdBand(share * 1e6, 1e6))).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
	});

	it('knows no band where hold is unknown', () => {
		expect(holdBand(null, 1e6)).toBeNull();
		expect(holdBand(0, 0)).toBeNull();
	});
});

describe('struggleOdds', () => {
	it('draws each band to the overall share by ten contacts', () => {
		// 40 without hold, 4 poor; 20 with much, 16 poor: overall (20 + 3) / (60 + 10).
		const odds = struggleOdds(
			[
				...times(36, long(0, 5)),
				...times(4, long(0, 2)),
				...times(4, long(0.5, 3)),
				...times(16, long(0.5, 1))
			],
			DEFAULT_THRESHOLDS
		);
		const overall = 23 / 70;
		expect(odds.overall).toBeCloseTo(overall, 12);
		expect(odds.byBand[0]).toBeCloseTo((4 + 10 * overall) / 50, 12);
		expect(odds.byBand[1]).toBeCloseTo(overall, 12);
		expect(odds.byBand[3]).toBeCloseTo((16 + 10 * overall) / 30, 12);
	});

	it('is 0.3 before any answer and no certainty after the first', () => {
		expect(struggleOdds([], DEFAULT_THRESHOLDS).overall).toBeCloseTo(0.3, 12);
		const one = struggleOdds([long(0, 1)], DEFAULT_THRESHOLDS);
		expect(struggleProbability(one, long(0, 1), DEFAULT_THRESHOLDS)).toBeLessThan(0.5);
	});

	it('counts contacts of unknown hold in the overall share only', () => {
		const odds = struggleOdds(times(30, long(null, 1)), DEFAULT_THRESHOLDS);
		expect(odds.overall).toBeCloseTo(33 / 40, 12);
		for (const share of odds.byBand) expect(share).toBeCloseTo(33 / 40, 12);
	});
});

describe('struggleProbability', () => {
	it('divides the odds by the answering odds', () => {
		const even = { overall: 0.5, byBand: [0.5, 0.5, 0.5, 0.6] };
		const of = (share: number | null) =>
			struggleProbability(even, long(share, 0), DEFAULT_THRESHOLDS);
		expect(of(0)).toBeCloseTo(1 / 1.5 / (1 + 1 / 1.5), 12);
		expect(of(0.4)).toBeCloseTo(0.5, 12);
		expect(of(null)).toBeCloseTo(0.4, 12);
	});

	it('stays a probability at both ends', () => {
		const at = (share: number) =>
			struggleProbability(
				{ overall: share, byBand: times(4, share) },
				long(0, 0),
				DEFAULT_THRESHOLDS
			);
		expect(at(0)).toBe(0);
		expect(at(1)).toBe(1);
	});
});
