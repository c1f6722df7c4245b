import { reviewScopes } from '$lib/analysis/swings/review-scopes';
import { reviewSwings } from '$lib/analysis/swings/review-swings';
import type { SwingTest } from '$lib/analysis/swings/swing-test';
import { testScope } from '$lib/analysis/swings/test-scope';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { METRICS, scopeName } from '$lib/domain/window';
import { benjaminiHochberg } from '$lib/stats/inference/benjamini-hochberg';
import { table, type Cell } from '../table';
import { centreWindow } from './centre-window';
import type { Size } from './plan';
import { simulateCentre } from './simulate';
import { isMaterial } from './swing-tables';
import { trueSwing } from './true-swing';

const { falseDiscoveryRate, sesoiHandleTime, sesoiCsat } = DEFAULT_THRESHOLDS;
const WEEKS = [8, 26] as const;

/** A question of a review, what is true of it, and how far it gets. */
type Stages = { truth: number; material: boolean; passed: boolean[]; flagged: boolean };

const STAGES = ['p < .05', 'adjusted', 'cautious', 'matters', 'shared'] as const;

function stagesOf(size: Size, seed: number, isNull: boolean, weeks: number): Stages[] {
	const centre = simulateCentre(size, seed, isNull);
	const until = centre.firstDay + centre.days;
	const window = centreWindow(centre, { from: until - 7 * weeks, until });
	const tests = reviewScopes(window)
		.flatMap((scope) => METRICS.flatMap((metric) => testScope(window, scope, metric)))
		.filter(({ estimate, tooFew }) => estimate !== null && tooFew === null);
	const q = benjaminiHochberg(tests.map(({ estimate }) => estimate?.p ?? 1));
	const cautious = benjaminiHochberg(tests.map(({ cautiousP }) => cautiousP));
	const keyOf = ({
		scope,
		metric,
		dimension,
		level
	}: Pick<SwingTest, 'scope' | 'metric' | 'dimension' | 'level'>) =>
		[scopeName(scope, window.queues), metric, dimension, level].join('|');
	const found = reviewSwings(window).filter(({ verdict }) => verdict === 'swing');
	const swings = new Set(found.map(keyOf));
	return tests.map((test, i) => {
		const asked = { ...test, scope: scopeName(test.scope, window.queues) };
		const truth = trueSwing(centre, window.period, asked);
		const sesoi = test.metric === 'csat' ? sesoiCsat : sesoiHandleTime;
		const each = [
			(test.estimate?.p ?? 1) < 0.05,
			(q[i] ?? 1) <= falseDiscoveryRate,
			(cautious[i] ?? 1) <= falseDiscoveryRate,
			Math.abs(test.estimate?.beta ?? 0) >= sesoi,
			test.shared === true
		];
		const passed = each.map((_, stage) => each.slice(0, stage + 1).every(Boolean));
		return { truth, material: isMaterial(truth, asked), passed, flagged: swings.has(keyOf(test)) };
	});
}

/**
 * Where the swings that are there get lost, in the product's eight weeks and in the 26 that METHODS H.3 tests at once: what
 * is left of the material ones after each condition of METHODS B4, by the same tests of the same centres.
 */
export function windowTable(size: Size, centres: number, firstSeed: number): string {
	const percent = (part: number, whole: number) =>
		whole > 0 ? `${((100 * part) / whole).toFixed(0)} %` : '–';
	const rows = WEEKS.map((weeks): Cell[] => {
		const reviews = Array.from({ length: centres }, (_, i) => firstSeed + i);
		const of = (isNull: boolean) => reviews.map((seed) => stagesOf(size, seed, isNull, weeks));
		const planted = of(false);
		const material = planted.flat().filter((one) => one.material);
		const isFalse = ({ truth, flagged }: Stages) => flagged && truth === 0;
		const withFalse = (list: readonly Stages[][]) =>
			`${list.filter((review) => review.some(isFalse)).length} of ${list.length}`;
		return [
			`${weeks} weeks`,
			material.length,
			...STAGES.map((_, stage) =>
				percent(material.filter(({ passed }) => passed[stage]).length, material.length)
			),
			percent(material.filter(({ flagged }) => flagged).length, material.length),
			...[withFalse(planted), withFalse(of(true))]
		];
	});
	const headings = ['window', 'material', ...STAGES, 'a swing', 'false, planted', 'false, null'];
	return table(headings, rows);
}
