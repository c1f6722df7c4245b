import { describe, expect, it } from 'vitest';
import { handleTimeBucket } from '$lib/domain/handle-time';
import { seededNormal } from '../../../../tests/support/seeded-normal';
import { seededUniform } from '../../../../tests/support/seeded-uniform';
import { assessGoal, type GoalData } from './assess-goal';

const FROM = 20_003; // a Monday
const period = { from: FROM, until: FROM + 42 };
const NONE: GoalData = { work: [], all: [], days: [], served: 0, contacts: 0 };
const KINDS = [
	{ queue: 1, topic: 1, channel: 0, typical: 180 },
	{ queue: 1, topic: 2, channel: 0, typical: 900 }
];

/** An agent of long questions, `ratio` times as long on each, beside others who have mostly short ones. */
function worked(seed: number, ratio: number, { days = 42, aDay = 12, moods = 0.1 } = {}) {
	const normal = seededNormal(seed);
	const work: GoalData['work'][number][] = [];
	const sketches = KINDS.map((kind) => ({ ...kind, counts: new Map<number, number>() }));
	const put = (kind: number, ln: number) => {
		const { counts } = sketches[kind]!;
		const bucket = handleTimeBucket(1000 * Math.exp(ln));
		counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
	};
	for (let day = FROM; day < FROM + days; day++) {
		const mood = moods * normal();
		KINDS.forEach(({ typical, ...kind }, i) => {
			const n = i === 0 ? 2 : aDay - 2;
			let ln = 0;
			for (let c = 0; c < n; c++) {
				const one = Math.log(typical * ratio) + mood + 0.5 * normal();
				ln += one;
				put(i, one);
			}
			work.push({ ...kind, day, n, ln });
		});
		for (let c = 0; c < 60; c++) put(0, Math.log(180) + 0.5 * normal());
		for (let c = 0; c < 6; c++) put(1, Math.log(900) + 0.5 * normal());
	}
	return { ...NONE, work, all: sketches };
}

const time = (target: number) => ({ metric: 'handle-time' as const, target });
const csat = (target: number) => ({ metric: 'csat' as const, target });
const share = (target: number) => ({ metric: 'over-service' as const, target });

describe('a goal of handle time', () => {
	it('is measured on the same kinds of work: long questions are no fault', () => {
		const { progress } = assessGoal(time(10), worked(1, 1), period, 1);
		expect(progress?.n).toBe(42 * 12);
		expect(Math.abs(progress?.estimate ?? 99)).toBeLessThan(6);
	});

	it('covers the truth 19 times in 20, moods of days and all', () => {
		const truth = 20;
		const seeds = Array.from({ length: 200 }, (_, i) => 1000 + i);
		const held = seeds.filter((seed) => {
			const { progress } = assessGoal(time(0), worked(seed, 1.2, { days: 21 }), period, 1);
			return progress && progress.low <= truth && truth <= progress.high;
		}).length;
		expect(held / seeds.length).toBeGreaterThan(0.9);
		expect(held / seeds.length).toBeLessThan(0.99);
	});

	it('is met, not met, or not clear yet', () => {
		const slow = worked(3, 1.3);
		expect(assessGoal(time(60), slow, period, 1).judgement).toEqual({ state: 'met', more: null });
		expect(assessGoal(time(5), slow, period, 1).judgement?.state).toBe('not-met');
		const { progress } = assessGoal(time(5), slow, period, 1);
		const near = assessGoal(time((progress?.estimate ?? 0) + 5), slow, period, 1).judgement;
		expect(near?.state).toBe('unclear');
		expect(near?.more).toBeGreaterThan(50);
	});

	it('counts the whole weeks at the goal, and only days of the goal', () => {
		const slow = worked(4, 1.3);
		const cut = { from: FROM + 2, until: FROM + 37 };
		expect(assessGoal(time(60), slow, cut, 1).weeks).toEqual({ met: 4, of: 4 });
		expect(assessGoal(time(5), slow, cut, 1).weeks).toEqual({ met: 0, of: 4 });
		expect(assessGoal(time(5), slow, cut, 1).progress?.n).toBe(35 * 12);
	});

	it('says nothing of work that no others do, of few contacts, and of few days', () => {
		const alone = worked(5, 1);
		expect(assessGoal(time(0), { ...alone, all: [] }, period, 1)).toMatchObject({
			...{ progress: null, leftOut: 42 * 12 }
		});
		const few = { from: FROM, until: FROM + 4 };
		expect(assessGoal(time(0), alone, few, 1)).toMatchObject({ progress: null, judgement: null });
		expect(assessGoal(time(0), NONE, period, 1).weeks).toEqual({ met: 0, of: 0 });
	});
});

describe('a goal of satisfaction', () => {
	const rated = (seed: number, days: number, aDay: number, shares: readonly number[]) => {
		const uniform = seededUniform(seed);
		return Array.from({ length: days }, (_, i) => {
			const csat: [number, number, number, number, number] = [0, 0, 0, 0, 0];
			for (let c = 0; c < aDay; c++) {
				let at = uniform();
				const score = shares.findIndex((share) => (at -= share) < 0);
				csat[score < 0 ? 4 : score] = (csat[score < 0 ? 4 : score] ?? 0) + 1;
			}
			return { workDay: FROM + i, csat };
		});
	};

	it('is not met by twenty answers of 5 that may be luck', () => {
		const days = rated(1, 10, 2, [0, 0, 0, 0, 1]);
		const { progress, judgement } = assessGoal(csat(4.8), { ...NONE, days }, period, 1);
		expect(progress).toMatchObject({ n: 20, estimate: 5, high: 5 });
		expect(progress?.low).toBeLessThan(4.7);
		expect(judgement?.state).toBe('unclear');
		expect(assessGoal(csat(3.5), { ...NONE, days }, period, 1).judgement?.state).toBe('met');
	});

	it.each([
		['few, nearly all of 5', 10, 2, [0.02, 0, 0.02, 0.06, 0.9]],
		['many, spread', 40, 3, [0.1, 0.05, 0.15, 0.3, 0.4]],
		['of two minds', 20, 2, [0.3, 0, 0, 0, 0.7]]
	])('covers the truth 19 times in 20: %s', (_, days, aDay, shares) => {
		const truth = shares.reduce((sum, p, i) => sum + p * (i + 1), 0);
		const seeds = Array.from({ length: 400 }, (_, i) => 50 + i);
		const held = seeds.filter((seed) => {
			const data = { ...NONE, days: rated(seed, days, aDay, shares) };
			const { progress } = assessGoal(csat(4), data, period, 1);
			return progress && progress.low <= truth && truth <= progress.high;
		}).length;
		expect(held / seeds.length).toBeGreaterThan(0.925);
	});

	it('needs ten answers on five days', () => {
		const few = { ...NONE, days: rated(2, 9, 1, [0, 0, 0, 0.5, 0.5]) };
		expect(assessGoal(csat(4), few, period, 1).progress).toBeNull();
		const dense = { ...NONE, days: rated(2, 1, 30, [0, 0, 0, 0.5, 0.5]) };
		expect(assessGoal(csat(4), dense, { from: FROM, until: FROM + 1 }, 1).progress).toBeNull();
	});
});

describe('a goal of over-served contacts', () => {
	it('is met only where the interval lies under the target', () => {
		const of = (served: number, contacts: number) =>
			assessGoal(share(20), { ...NONE, served, contacts }, period, 1);
		expect(of(0, 100).judgement).toMatchObject({ state: 'unclear' });
		expect(of(0, 400)).toMatchObject({ judgement: { state: 'met' }, weeks: null });
		expect(of(30, 400).judgement).toEqual({ state: 'not-met', more: null });
		expect(of(0, 19).progress).toBeNull();
		// Wilson (1927): 30 of 400 is 75, 53 to 105 in 1,000.
		expect(of(30, 400).progress?.estimate).toBe(75);
		expect(of(30, 400).progress?.low).toBeCloseTo(53.0, 0);
		expect(of(30, 400).progress?.high).toBeCloseTo(105.0, 0);
	});
});
