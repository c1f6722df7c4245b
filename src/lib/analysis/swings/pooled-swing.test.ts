import { describe, expect, it } from 'vitest';
import { welch } from '$lib/stats/comparison/welch';
import { isInsufficient } from '$lib/stats/insufficient';
import { seededUniform } from '../../../../tests/support/seeded-uniform';
import { isNotEnough } from './not-enough';
import { pooledSwing, type PooledCells } from './pooled-swing';

type Answer = { agent: number; segment: number; day: number; score: number; side: number };

function cellsOf(answers: readonly Answer[]): { cells: PooledCells; side: number[] } {
	return {
		cells: {
			agent: answers.map(({ agent }) => agent),
			segment: answers.map(({ segment }) => segment),
			day: answers.map(({ day }) => day),
			n: answers.map(() => 1),
			s1: answers.map(({ score }) => score),
			s2: answers.map(({ score }) => score ** 2)
		},
		side: answers.map(({ side }) => side)
	};
}

/**
 * A shop: 600 agents of one shift each with an answer or two, scores of 1 to 5 that are mostly 5, agents who differ, kinds of
 * work that differ and are not the same in both shifts.
 */
function shop(seed: number, effect: number): ReturnType<typeof cellsOf> {
	const random = seededUniform(seed);
	const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
	const answers: Answer[] = [];
	for (let agent = 0; agent < 600; agent++) {
		const side = agent % 5 < 2 ? 1 : 0;
		const own = 0.4 * normal();
		const count = 1 + Math.floor(2.4 * random() ** 3);
		for (let i = 0; i < count; i++) {
			const segment = random() < (side === 1 ? 0.5 : 0.35) ? 0 : 1 + Math.floor(4 * random());
			const latent = 1.3 + own + effect * side + (segment === 0 ? -0.5 : 0) + 1.4 * normal();
			const score = Math.max(1, Math.min(5, Math.round(4 + latent)));
			answers.push({ agent, segment, day: Math.floor(31 * random()), score, side });
		}
	}
	return cellsOf(answers);
}

describe('pooledSwing', () => {
	it('is Welch where each agent has one contact of one kind in one week', () => {
		const [level, rest] = [
			[5, 4, 5, 3, 1, 5, 4, 2, 5],
			[4, 4, 2, 1, 5, 3, 1, 2, 2, 4, 1, 3]
		];
		const { cells, side } = cellsOf(
			[...level!, ...rest!].map((score, agent) => ({
				...{ agent, segment: 0, day: 3, score, side: agent < level!.length ? 1 : 0 }
			}))
		);
		const swing = pooledSwing(cells, side);
		const moments = (values: number[]) => {
			const mean = values.reduce((a, b) => a + b) / values.length;
			return { n: values.length, mean, m2: values.reduce((a, b) => a + (b - mean) ** 2, 0) };
		};
		const expected = welch(moments(level!), moments(rest!));
		if (isNotEnough(swing) || isInsufficient(expected)) throw new Error('not enough');
		expect(swing.beta).toBeCloseTo(expected.difference, 12);
		expect(swing.se).toBeCloseTo(expected.se, 12);
	});

	it('keeps its 5 % on shops without a difference, and its intervals hold one that is there', () => {
		let [found, held, seen] = [0, 0, 0];
		const shops = 300;
		// The mean of the scores in truth: of very many, since cut scores are no longer linear in the effect.
		const truth = average(Array.from({ length: 120 }, (_, i) => betaOf(shop(90_000 + i, 0.6))));
		for (let i = 0; i < shops; i++) {
			const none = pooled(shop(1_000 + i, 0));
			const some = pooled(shop(5_000 + i, 0.6));
			if (none.p < 0.05) found++;
			if (some.p < 0.05) seen++;
			if (some.ciLow <= truth && truth <= some.ciHigh) held++;
		}
		// Three standard errors of a share of 300 about 5 and 95 %.
		expect(found / shops).toBeLessThan(0.088);
		expect(held / shops).toBeGreaterThan(0.912);
		expect(seen / shops).toBeGreaterThan(0.6);
	});

	it('takes out what kinds of work and weeks make of it', () => {
		const random = seededUniform(3);
		const answers = Array.from({ length: 400 }, (_, agent): Answer => {
			const side = agent % 2;
			// The level has nearly all of one kind of work, in later weeks.
			const segment = random() < (side === 1 ? 0.9 : 0.2) ? 1 : 0;
			const day = Math.floor(28 * (side === 1 ? random() ** 0.5 : random()));
			return { agent, segment, side, day, score: 3 - 2 * segment + day / 28 + random() };
		});
		const { cells, side } = cellsOf(answers);
		const swing = pooledSwing(cells, side);
		if (isNotEnough(swing)) throw new Error(swing.notEnough);
		expect(Math.abs(swing.beta)).toBeLessThan(3 * swing.se);
		expect(swing.se).toBeLessThan(0.06);
	});

	it('does not take one busy agent for many', () => {
		const { cells, side } = shop(7, 0);
		const busy = cellsOf(
			Array.from({ length: 300 }, (_, i) => ({
				...{ agent: 600, segment: i % 5, day: i % 31, score: 1, side: 1 }
			}))
		);
		const join = (a: ArrayLike<number>, b: ArrayLike<number>) => [
			...Array.from(a),
			...Array.from(b)
		];
		const both: PooledCells = {
			agent: join(cells.agent, busy.cells.agent),
			segment: join(cells.segment, busy.cells.segment),
			day: join(cells.day, busy.cells.day),
			n: join(cells.n, busy.cells.n),
			s1: join(cells.s1, busy.cells.s1),
			s2: join(cells.s2, busy.cells.s2)
		};
		const swing = pooledSwing(both, join(side, busy.side));
		if (isNotEnough(swing)) throw new Error(swing.notEnough);
		expect(swing.beta).toBeLessThan(-1);
		expect(swing.p).toBeGreaterThan(0.05);
	});

	it('says why there is nothing to say', () => {
		const { cells, side } = shop(1, 0);
		const alone = side.map((x, row) => (x === 1 && (cells.agent[row] as number) > 10 ? -1 : x));
		expect(pooledSwing(cells, alone)).toEqual({ notEnough: expect.stringContaining('one side') });
		const nan = { ...cells, s1: Array.from(cells.s1, (value, i) => (i === 4 ? NaN : value)) };
		expect(pooledSwing(nan, side)).toEqual({ notEnough: 'Some scores are not numbers.' });
		const same = { ...cells, segment: side };
		expect(pooledSwing(same, side)).toEqual({
			notEnough: expect.stringContaining('kinds of work')
		});
		const flat = { ...cells, s1: cells.n, s2: cells.n };
		expect(pooledSwing(flat, side)).toEqual({ notEnough: 'Agents do not differ at all.' });
	});
});

function pooled({ cells, side }: ReturnType<typeof cellsOf>) {
	const swing = pooledSwing(cells, side);
	if (isNotEnough(swing)) throw new Error(swing.notEnough);
	return swing;
}
const betaOf = (of: ReturnType<typeof cellsOf>) => pooled(of).beta;
const average = (values: number[]) => values.reduce((a, b) => a + b) / values.length;
