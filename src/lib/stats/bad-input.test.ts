import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

type Callable = (...args: never[]) => unknown;

const modules = import.meta.glob<Record<string, unknown>>(['./**/*.ts', '!./**/*.test.ts'], {
	eager: true
});
const exported = new Map(
	Object.values(modules).flatMap((module) =>
		Object.entries(module).filter((entry): entry is [string, Callable] => {
			return typeof entry[1] === 'function';
		})
	)
);

/** Numbers to spoil a calculation with; the last three are none, or have no end. */
const SOUND = [0, 1, -1, 0.5, 2, 3, 10, 1e-9, 1e6] as const;
const UNSOUND = [...SOUND, NaN, Infinity, -Infinity] as const;

/** Arguments of every kind, made of the numbers given. */
function kinds(numbers: readonly number[]) {
	const any = fc.constantFrom(...numbers);
	const level = fc.constantFrom(0.95, 0.5, 0, 1, ...numbers);
	const share = fc.constantFrom(0, 0.01, 0.5, 1, ...numbers);
	/** Empty, one, all equal, or whatever comes. */
	const values = fc.oneof(
		fc.array(any, { maxLength: 12 }),
		fc.tuple(any, fc.nat(12)).map(([value, n]) => new Array<number>(n).fill(value))
	);
	const count = fc.constantFrom(0, 1, 2, 5, 100, ...numbers.filter((n) => !(n < 0)));
	const counts = fc.oneof(
		fc.array(count, { minLength: 5, maxLength: 5 }),
		fc.constant([0, 0, 0, 0, 0]),
		fc.constant([0, 0, 7, 0, 0])
	);
	const spread = fc.constantFrom(0, 1e-9, 1, 25, ...numbers.filter((n) => !(n < 0)));
	const moments = fc
		.record({ n: fc.constantFrom(0, 1, 2, 5), mean: any, m2: spread })
		.map(({ n, mean, m2 }) => ({ n, mean: n > 0 ? mean : 0, m2: n > 1 ? m2 : 0 }));
	const strata = fc.array(fc.record({ n1: count, mean1: any, n0: count, mean0: any }), {
		maxLength: 4
	});
	const cell = fc.record({ n: count, mean: any, x: fc.tuple(fc.constant(1), any) });
	const trials = fc.tuple(count, count).map(([x, n]) => ({ x: Math.min(x, n), n }));
	const limits = fc.record({ centre: any, lower: any, upper: any });
	const square = fc
		.integer({ min: 0, max: 4 })
		.chain((n) =>
			fc.array(fc.array(any, { minLength: n, maxLength: n }), { minLength: n, maxLength: n })
		);
	return {
		...{ any, level, share, values, count, counts, spread, moments, strata, trials, limits },
		...{ square, cells: fc.array(cell, { maxLength: 6 }) },
		/** Columns of one length. */
		columns: (...of: fc.Arbitrary<number>[]) =>
			fc
				.array(fc.tuple(...of), { maxLength: 10 })
				.map((rows) => of.map((_, i) => rows.map((row) => row[i] as number)))
	};
}
type Kinds = ReturnType<typeof kinds>;
type Arguments = (kind: Kinds) => fc.Arbitrary<unknown[]>;

const t = fc.tuple;
const plan = ({ any }: Kinds) => fc.record({ lambda: any, width: any });

/** Those that say why there is no number: nothing that is none may come out of them, whatever goes in. */
const REASONED: Record<string, Arguments> = {
	adjustedFences: (k) => t(k.values),
	betaBinomial: (k) =>
		fc.array(k.trials, { maxLength: 8 }).map((l) => [l.map(({ x }) => x), l.map(({ n }) => n)]),
	brunnerMunzel: (k) => t(k.counts, k.counts, k.level),
	clopperPearson: (k) => t(k.count, k.count, k.level),
	directDifference: (k) => t(k.strata),
	equivalence: (k) => t(fc.record({ difference: k.any, se: k.spread, df: k.any }), k.any),
	fieller: (k) =>
		t(
			fc.record({ a: k.any, b: k.any, varA: k.spread, varB: k.spread, cov: fc.constant(0) }),
			k.spread
		),
	hedgesG: (k) => t(k.moments, k.moments),
	hinges: (k) => k.values.map((values) => [Float64Array.from(values).sort()]),
	indirectExcess: (k) => k.columns(k.count, k.any, k.any),
	interquartileRange: (k) => k.values.map((values) => [Float64Array.from(values).sort()]),
	kitagawa: (k) => t(k.strata),
	kruskalWallis: (k) => t(fc.array(k.counts, { maxLength: 4 })),
	lag1Autocorrelation: (k) => t(k.values),
	laneyP: (k) => k.columns(k.count, k.count),
	laneyU: (k) => k.columns(k.count, k.count),
	lognormalMean: (k) =>
		t(
			k.moments.map((m) => ({ ...m, mean: Math.min(m.mean, 10) })),
			k.level
		),
	mad: (k) => t(k.values),
	mannWhitney: (k) => t(k.counts, k.counts),
	mantelHaenszelDifference: (k) => t(k.strata),
	medcouple: (k) => t(k.values),
	median: (k) => t(k.values),
	metaRegression: (k) => k.columns(k.any, k.spread, k.any),
	newcombe: (k) => t(k.trials, k.trials, k.level),
	oneWayAnova: (k) => t(fc.array(k.moments, { maxLength: 5 })),
	overDispersion: (k) => t(k.columns(k.any, k.spread), k.any).map(([[y, s], to]) => [y, s, to]),
	pairedT: (k) => k.columns(k.any, k.any),
	pooledT: (k) => t(k.moments, k.moments, k.level),
	quantile: (k) =>
		t(
			k.values.map((values) => Float64Array.from(values).sort()),
			k.share
		),
	randomEffects: (k) =>
		t(k.columns(k.any, k.spread), k.spread, k.level).map(([[y, v], tau2, level]) => [
			...[y, v, tau2, level]
		]),
	stepNoise: (k) => t(k.values),
	stratifiedMetaRegression: (k) => k.columns(k.any, k.spread, k.any, fc.nat(3)),
	tDifference: (k) => t(k.any, k.spread, k.any, k.level),
	tukeyFences: (k) => t(k.values),
	variance: (k) => t(k.moments),
	weightedFit: (k) => t(k.cells),
	welch: (k) => t(k.moments, k.moments, k.level),
	wilson: (k) => t(k.count, k.count, k.level),
	xmr: (k) => t(k.values, fc.record({ method: fc.constantFrom('mean', 'exact', 'median') }))
};

/** Those that calculate: of numbers they make numbers, of what is none they may make none. */
const CALCULATING: Record<string, Arguments> = {
	addValue: (k) => t(k.moments, k.any),
	benjaminiHochberg: (k) => t(fc.array(k.share)),
	benjaminiYekutieli: (k) => t(fc.array(k.share)),
	betaCdf: (k) => t(k.any, k.any, k.any),
	betaQuantile: (k) => t(k.share, k.any, k.any),
	betaSf: (k) => t(k.any, k.any, k.any),
	bivariateNormalRectangle: (k) => t(k.any, k.any, k.any),
	bonferroni: (k) => t(fc.array(k.share)),
	chiSquaredCdf: (k) => t(k.any, k.any),
	chiSquaredQuantile: (k) => t(k.share, k.any),
	chiSquaredSf: (k) => t(k.any, k.any),
	clusteredMean: (k) => k.columns(k.any, k.count),
	cusum: (k) => t(k.values, fc.record({ k: k.any, h: k.any })),
	cusumStart: (k) => t(k.any),
	derSimonianLaird: (k) => k.columns(k.any, k.spread),
	ewma: (k) => t(k.values, plan(k)),
	ewmaArl: (k) => t(plan(k), k.any),
	fCdf: (k) => t(k.any, k.any, k.any),
	fQuantile: (k) => t(k.share, k.any, k.any),
	fSf: (k) => t(k.any, k.any, k.any),
	floorVariances: (k) => k.columns(k.any, k.spread),
	funnelLimits: (k) => t(k.any, k.any, k.any, k.level),
	hochberg: (k) => t(fc.array(k.share)),
	holm: (k) => t(fc.array(k.share)),
	mean: (k) => t(k.values),
	mergeMoments: (k) => t(k.moments, k.moments),
	momentsOf: (k) => t(k.values),
	movingRanges: (k) => t(k.values),
	normalCdf: (k) => t(k.any),
	normalPdf: (k) => t(k.any),
	normalQuantile: (k) => t(k.share),
	normalSf: (k) => t(k.any),
	normalShrinkage: (k) =>
		t(k.columns(k.any, k.spread), k.spread)
			.filter(([[y]]) => (y as number[]).length > 0)
			.map(([[y, v], tau2]) => [y, v, tau2]),
	optimalPartition: (k) =>
		t(k.columns(k.any, k.spread), k.spread, fc.constantFrom(1, 2, 7)).map(
			([[y, w], penalty, least]) => [y, w, penalty, least]
		),
	outsideLimits: (k) => t(k.values, k.limits),
	pauleMandel: (k) => k.columns(k.any, k.spread),
	poissonAtLeast: (k) => t(k.any, k.any),
	poissonCdf: (k) => t(k.any, k.any),
	remlTau2: (k) => k.columns(k.any, k.spread),
	ridits: (k) => t(k.counts),
	riskRatioSums: (k) => t(fc.array(fc.record({ exposed: k.trials, others: k.trials }))),
	shift: (k) => t(k.values, k.any),
	siegmundThreshold: (k) => t(k.any, k.any),
	specialCauses: (k) => t(k.values, k.limits),
	stepWeights: (k) => t(fc.array(k.count), k.spread, k.spread),
	symmetricEigen: (k) => t(k.square),
	tCdf: (k) => t(k.any, k.any),
	tQuantile: (k) => t(k.share, k.any),
	tSf: (k) => t(k.any, k.any),
	tieTerm: (k) => t(k.counts),
	trend: (k) => t(k.values),
	twoOfThree: (k) => t(k.values, k.limits),
	weightedMean: (k) => k.columns(k.any, k.spread),
	weightedMedian: (k) => k.columns(k.any, k.spread)
};

/**
 * Steps of those above, whose arguments are made by them: fits, matrices, searches for a root, states of a chart. Their own
 * tests try them, and everything above goes through them.
 */
const STEPS = [
	...['at', 'biasReducedVariance', 'clusterSums', 'clusteredVariance', 'twoWayVariance'],
	...['cusumArl', 'twoSidedCusumArl', 'cusumStep', 'cusumThreshold', 'siegmundArl', 'sideOf'],
	...['runsOf', 'gammaTails', 'poissonKernel', 'requireLevel', 'requirePositive', 'requireCount'],
	...['requireProbability', 'requireSameLength', 'betaBinomialLimits', 'betaPosterior', 'stepUp'],
	...['stepDown', 'convexRoot', 'garwood', 'riskRatio', 'weightedLine', 'insufficient', 'finite'],
	...['isInsufficient', 'bracketedRoot', 'conjugateGradient', 'gaussLegendre', 'matrixFunction'],
	...['timesVector', 'times', 'solve', 'meanGivenExceeded', 'millsRatio', 'histogramMoments'],
	...['ratingScores', 'sharedStrata', 'sketchKey', 'sketchQuantile', 'sketchValue', 'sorted'],
	...['crossedComponents', 'nestedComponents', 'oneWayComponents', 'oneWayLikelihood']
];

/** The result, or a RangeError that names what is wrong with the arguments; anything else thrown is a fault. */
function answerOf(name: string, args: readonly unknown[]): unknown {
	try {
		return exported.get(name)?.(...(args as never[]));
	} catch (error) {
		if (error instanceof RangeError && /\w+ \w+/.test(error.message)) return null;
		throw error;
	}
}

function holdsNone(value: unknown): boolean {
	if (typeof value === 'number') return Number.isNaN(value);
	if (value === null || typeof value !== 'object') return false;
	return Object.values(value).some(holdsNone);
}

const check = (name: string, args: Arguments, numbers: readonly number[], numbersOnly: boolean) =>
	fc.assert(
		fc.property(args(kinds(numbers)), (of) => {
			const answer = answerOf(name, of);
			return !(numbersOnly && holdsNone(answer));
		}),
		{ seed: 3, numRuns: 300 }
	);

describe('whatever goes in', () => {
	it('every function is tried, or is a step of one that is', () => {
		const known = [...Object.keys(REASONED), ...Object.keys(CALCULATING), ...STEPS];
		expect([...exported.keys()].filter((name) => !known.includes(name))).toEqual([]);
		expect(known.filter((name) => !exported.has(name))).toEqual([]);
	});
	it.each(Object.entries({ ...REASONED, ...CALCULATING }))(
		'%s makes numbers of numbers, or says why not',
		(name, args) => {
			expect(exported.has(name)).toBe(true);
			expect(() => check(name, args, SOUND, true)).not.toThrow();
		}
	);
	it.each(Object.entries(REASONED))('%s makes no answer of what is no number', (name, args) => {
		expect(() => check(name, args, UNSOUND, true)).not.toThrow();
	});
	it.each(Object.entries(CALCULATING))('%s never breaks', (name, args) => {
		expect(() => check(name, args, UNSOUND, false)).not.toThrow();
	});
});
