import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { benjaminiHochberg } from '$lib/stats/inference/benjamini-hochberg';
import { table, type Cell } from '../table';
import { naiveSwing } from './naive-swing';
import { meanOf, share } from './rates';
import type { Run } from './run';
import { trueSwing, type Hypothesis } from './true-swing';

/** A tested hypothesis: what is true, what a method says, and whether it covers the truth. */
type Judged = {
	kind: string;
	truth: number;
	material: boolean;
	flagged: boolean;
	covered: boolean | null;
};

const NAIVE_RATE = 0.05;
const sesoi = (metric: string) =>
	metric === 'csat' ? DEFAULT_THRESHOLDS.sesoiCsat : DEFAULT_THRESHOLDS.sesoiHandleTime;

function ours({ centre, shown }: Run): Judged[] {
	return shown.swings.flatMap((swing) => {
		if (swing.pAdjusted === null || swing.ciLow === null || swing.ciHigh === null) return [];
		const truth = trueSwing(centre, shown.reviewed, swing);
		const inUnit = swing.unit === 'percent' ? 100 * Math.expm1(truth) : truth;
		return {
			kind: `${swing.metric}, ${swing.dimension === 'shift' ? swing.level : swing.dimension}`,
			truth,
			material: isMaterial(truth, swing),
			flagged: swing.verdict === 'swing',
			covered: swing.ciLow <= inUnit && inUnit <= swing.ciHigh
		};
	});
}

/** Welch per contact, Benjamini-Hochberg at .05 and the smallest difference that matters (METHODS H.3). */
function naive({ centre, shown }: Run, mixAdjusted: boolean): Judged[] {
	const tests = shown.swings.flatMap((swing) => {
		const test = naiveSwing(centre, shown.reviewed, swing, mixAdjusted);
		return test ? [{ swing, test }] : [];
	});
	const q = benjaminiHochberg(tests.map(({ test }) => test.p));
	return tests.map(({ swing, test }, i) => {
		const truth = trueSwing(centre, shown.reviewed, swing);
		const matters = sesoi(swing.metric);
		return {
			kind: '',
			truth,
			material: isMaterial(truth, swing),
			flagged: (q[i] ?? 1) <= NAIVE_RATE && Math.abs(test.difference) >= matters,
			covered: null
		};
	});
}

/**
 * Whether a review ought to find it. Morning and afternoon differ only from a rest that holds the planted evening: finding
 * that is no fault, and missing it neither.
 */
export function isMaterial(truth: number, { metric, dimension, level }: Hypothesis): boolean {
	const own = dimension !== 'shift' || level === 'Evening';
	return own && Math.abs(truth) >= sesoi(metric);
}

const percent = (part: number, whole: number, decimals = 1) =>
	Number.isFinite(part / whole) ? `${((100 * part) / whole).toFixed(decimals)} %` : '–';

function row(name: string, reviews: readonly Judged[][], methods: string): Cell[] {
	const all = reviews.flat();
	const none = all.filter(({ truth }) => truth === 0);
	const material = all.filter((one) => one.material);
	const covered = all.filter((one) => one.covered !== null);
	const isFalse = ({ truth, flagged }: Judged) => flagged && truth === 0;
	const falseShare = reviews.map((review) => {
		const flagged = review.filter((one) => one.flagged).length;
		return review.filter(isFalse).length / Math.max(1, flagged);
	});
	const count = (list: readonly Judged[]) => list.filter(({ flagged }) => flagged).length;
	return [
		name,
		percent(count(none), none.length, 2),
		share(meanOf(falseShare), 3),
		percent(reviews.filter((review) => review.some(isFalse)).length, reviews.length, 0),
		percent(count(material), material.length, 0),
		percent(covered.filter((one) => one.covered).length, covered.length),
		methods
	];
}

/** The whole review against truth: what is called a swing and is none, what is missed, and how honest intervals are. */
export function swingTables(runs: readonly Run[]): string {
	const planted = runs.filter(({ isNull }) => !isNull);
	const empty = runs.filter(({ isNull }) => isNull);
	const reviews = planted.map(ours);
	const rows: Cell[][] = [
		row(
			'Welch per contact, planted',
			planted.map((run) => naive(run, false)),
			'21 %, –, 100 % (S)'
		),
		row(
			'Welch, mix taken off, planted',
			planted.map((run) => naive(run, true)),
			'15 %, –, 97 % (S)'
		),
		row('the product, planted', reviews, '.5 %, .017, 12 %, 24 %, 96 % (S); 0, 0, 0, 63 % (M)'),
		row(
			'Welch per contact, null',
			empty.map((run) => naive(run, false)),
			'34 %, –, 100 % (S)'
		),
		row(
			'Welch, mix taken off, null',
			empty.map((run) => naive(run, true)),
			'24 %, –, 100 % (S)'
		),
		row('the product, null', empty.map(ours), '.06 %, –, 3 %, –, 95 % (S); 0 (M)')
	];
	const kinds = new Map<string, Judged[]>();
	for (const one of reviews.flat().filter(({ material }) => material))
		kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
	const powers = [...kinds].map(([kind, list]): Cell[] => [
		kind,
		list.length,
		percent(list.filter(({ flagged }) => flagged).length, list.length, 0)
	]);
	const headings = ['review', 'null flagged', 'FDR', 'with a false swing', 'power', 'coverage'];
	return [
		table([...headings, 'METHODS H.3, q = .10, 26 weeks at once'], rows),
		table(['material effect, eight weeks', 'asked', 'found'], powers)
	].join('\n\n');
}
