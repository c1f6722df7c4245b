import { describe, expect, it } from 'vitest';
import { seededNormal } from '../../../../tests/support/seeded-normal';
import { simulatedWindow, type SimulatedContact } from '../../../../tests/support/simulated-window';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { poissonAtLeast } from '$lib/stats/distributions/poisson';
import { expectedFalseSwings } from './expected-false-swings';
import { reviewSwings } from './review-swings';

const { falseDiscoveryRate } = DEFAULT_THRESHOLDS;
/** Of a budget that is kept, one run in a thousand would count as many. */
const SURPRISING = 0.001;
const AGENTS = 40;

type Effect = (contact: SimulatedContact) => number;

/** A review of a centre whose agents have weekends and evenings of their own that cancel out (METHODS, section I). */
function reviewed(seed: number, handle: Effect = () => 0, satisfaction: Effect = () => 0) {
	const normal = seededNormal(seed);
	const slopes = Array.from({ length: AGENTS }, () => [0.06 * normal(), 0.06 * normal()] as const);
	const own = ({ agent, weekday, shift }: SimulatedContact) => {
		const [weekend, evening] = slopes[agent] ?? [0, 0];
		return (weekday > 5 ? weekend : 0) + (shift === 2 ? evening : 0);
	};
	return reviewSwings(
		simulatedWindow({
			seed,
			agents: AGENTS,
			newAgents: 12,
			contacts: 10,
			handle: (contact) => own(contact) + handle(contact),
			satisfaction
		})
	);
}

const swingsOf = (findings: ReturnType<typeof reviewed>) =>
	findings.filter(({ verdict }) => verdict === 'swing');

describe('expectedFalseSwings', () => {
	it('is a tenth of what is flagged at a false-discovery rate of a tenth', () => {
		expect(expectedFalseSwings(20, 0.1)).toBeCloseTo(2, 12);
		expect(expectedFalseSwings(0, 0.1)).toBe(0);
	});
});

describe('60 reviews of centres without any swing', () => {
	const reviews = Array.from({ length: 60 }, (_, i) => reviewed(30_000 + i));

	it('flag anything in no more of them than the false-discovery rate states', () => {
		const withFalse = reviews.filter((findings) => swingsOf(findings).length > 0).length;
		const stated = falseDiscoveryRate * reviews.length;
		expect(poissonAtLeast(withFalse, stated)).toBeGreaterThan(SURPRISING);
	});

	it('reject one hypothesis in twenty at .05 before adjusting', () => {
		const tests = reviews.flat().filter(({ pAdjusted }) => pAdjusted !== null);
		const rejected = tests.filter(({ p }) => p! < 0.05).length / tests.length;
		// Tests of a review share contacts; the reviews do not: their rates give the error of the mean.
		const rates = reviews.map((findings) => {
			const family = findings.filter(({ pAdjusted }) => pAdjusted !== null);
			return family.filter(({ p }) => p! < 0.05).length / family.length;
		});
		const squares = rates.reduce((sum, rate) => sum + (rate - rejected) ** 2, 0);
		const error = Math.sqrt(squares / (rates.length - 1) / rates.length);
		expect(rejected).toBeGreaterThan(0.02);
		expect(rejected).toBeLessThan(0.05 + 3 * error);
	});
});

describe('20 reviews of centres with slow evenings and poor weekends', () => {
	const reviews = Array.from({ length: 20 }, (_, i) =>
		reviewed(
			40_000 + i,
			({ shift }) => (shift === 2 ? 0.2 : 0),
			({ weekday }) => (weekday > 5 ? -0.5 : 0)
		)
	);
	const flagged = reviews.map((findings) =>
		swingsOf(findings).map(({ scope, metric, level }) => [scope.kind, metric, level].join(' '))
	);

	it('find both in the site', () => {
		for (const names of flagged)
			expect(names).toEqual(
				expect.arrayContaining(['site handle-time Evening', 'site csat weekend'])
			);
	});

	it('flag no more else than the false-discovery rate states', () => {
		const planted = /handle-time Evening|csat weekend/;
		const chance = flagged.flat().filter((name) => !planted.test(name)).length;
		const stated = expectedFalseSwings(flagged.flat().length, falseDiscoveryRate);
		expect(poissonAtLeast(chance, stated)).toBeGreaterThan(SURPRISING);
	});

	it('take back the echoes: the afternoon is no swing for being compared with slow evenings', () => {
		const others = reviews
			.flat()
			.filter(
				({ metric, level }) =>
					metric === 'handle-time' && (level === 'Morning' || level === 'Afternoon')
			);
		const takenBack = others.filter(({ reason }) => reason?.includes('comes from Evening'));
		const left = others.filter(({ verdict }) => verdict === 'swing');
		expect(takenBack.length).toBeGreaterThan(reviews.length);
		// Looked at again at .05, in one direction.
		const stated = (0.05 / 2) * (takenBack.length + left.length);
		expect(poissonAtLeast(left.length, stated)).toBeGreaterThan(SURPRISING);
	});
});
