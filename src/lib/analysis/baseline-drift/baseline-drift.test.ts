import { describe, expect, it } from 'vitest';
import { handleTimeBucket } from '$lib/domain/handle-time';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { seededNormal } from '../../../../tests/support/seeded-normal';
import { baselineDrift } from './baseline-drift';
import type { WeekSketch } from './typical-level';

const FIRST = 20_094;

function sketchOf(week: number, topic: number, seconds: readonly number[]): WeekSketch {
	const counts = new Map<number, number>();
	for (const x of seconds) {
		const bucket = handleTimeBucket(1000 * x);
		counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
	}
	const sumMs = 1000 * seconds.reduce((a, b) => a + b, 0);
	return { queue: 1, topic, channel: 0, week: FIRST + 7 * week, n: seconds.length, sumMs, counts };
}

type Centre = { seed: number; weeks?: number; topics?: number; n?: number; rise?: number };

/** Log-normal contacts with spread .6; days that are alike (METHODS I) make the weeks of all kinds move by .026. */
function centre({ seed, weeks = 26, topics = 1, n = 60, rise = 0 }: Centre): WeekSketch[] {
	const normal = seededNormal(seed);
	return Array.from({ length: weeks }, (_, week) => {
		const shock = 0.026 * normal();
		return Array.from({ length: topics }, (_, topic) =>
			sketchOf(
				week,
				topic + 1,
				Array.from({ length: n }, () =>
					Math.exp(5.2 + shock + (rise * week) / (weeks - 1) + 0.6 * normal())
				)
			)
		);
	}).flat();
}

const drift = (sketches: readonly WeekSketch[]) => baselineDrift(sketches, DEFAULT_THRESHOLDS);

describe('drift of a baseline', () => {
	it('is found where a slow rise has made itself usual', () => {
		const [found] = drift(centre({ seed: 3, rise: 0.2, n: 200 }));
		expect(found).toMatchObject({ verdict: 'drift', reason: null, tested: 1 });
		// Eight weeks at either end of a rise of .2 over 25 weeks lie 18 weeks apart.
		const planted = 100 * Math.expm1((0.2 * 18) / 25);
		expect(found!.change!.low).toBeLessThan(planted);
		expect(found!.change!.high).toBeGreaterThan(planted);
		expect(found!.recent.typicalSeconds! / found!.early.typicalSeconds!).toBeCloseTo(
			1 + found!.change!.percent / 100,
			9
		);
	});
	it('is found in one review of ten at most where nothing moves but whole weeks', () => {
		let found = 0;
		for (let seed = 1; seed <= 150; seed++) {
			const all = drift(centre({ seed: 7919 * seed, topics: 12, n: 40 }));
			if (all.some(({ verdict }) => verdict === 'drift')) found++;
		}
		// 15 expected at most; 24 or more would happen in 1 % of such tests.
		expect(found).toBeLessThanOrEqual(23);
	});
	it('is steady where a change that matters is ruled out', () => {
		expect(drift(centre({ seed: 5, n: 4000 }))[0]!.verdict).toBe('steady');
	});
	it('does not care for the order of the weeks', () => {
		const sketches = centre({ seed: 8, topics: 3, rise: 0.1 });
		expect(drift([...sketches].reverse())).toEqual(drift(sketches));
	});
	it('sees a step between weeks that are all alike', () => {
		const weeks = Array.from({ length: 26 }, (_, w) =>
			sketchOf(
				w,
				1,
				Array.from({ length: 30 }, () => (w < 13 ? 180 : 220))
			)
		);
		const [found] = drift(weeks);
		expect(found!.verdict).toBe('drift');
		expect(found!.change!.percent).toBeGreaterThan(19);
		expect(found!.change!.percent).toBeLessThan(25);
	});
	it('says nothing of 15 weeks, and something of 16', () => {
		const [short] = drift(centre({ seed: 1, weeks: 15 }));
		expect(short).toMatchObject({ verdict: 'not-enough-evidence', change: null, tested: 0 });
		expect(short!.reason).toMatch(/15 whole weeks, and a comparison needs 16/);
		expect(drift(centre({ seed: 1, weeks: 16 }))[0]!.change).not.toBeNull();
	});
	it.each([
		['rare work', centre({ seed: 1, n: 19 }), /only 0 of 8 weeks/],
		[
			'work that is new',
			centre({ seed: 1 }).map((s, i) => (i < 20 ? { ...s, topic: 9 } : s)),
			/only/
		]
	])('says why there is no figure: %s', (_, sketches, reason) => {
		for (const found of drift(sketches)) {
			expect(found.change).toBeNull();
			expect(found.reason).toMatch(reason);
		}
		expect(JSON.stringify(drift(sketches))).not.toContain('NaN');
	});
	it('has no kinds of work without contacts', () => {
		expect(drift([])).toEqual([]);
	});
});
