import { METRICS, type AnalysisWindow } from '$lib/domain/window';
import { benjaminiHochberg } from '$lib/stats/inference/benjamini-hochberg';
import type { CsatCut } from '../segment-effects/scope-cells';
import { retestWithout } from './retest-without';
import { reviewScopes } from './review-scopes';
import { swingFinding, type SwingFinding } from './swing-finding';
import type { SwingTest } from './swing-test';
import { testScope } from './test-scope';
import { thresholdsOf } from './thresholds-of';
import { decide } from './verdict';
import { withoutEchoes } from './without-echoes';

/**
 * Every swing of a window: site and queues x weekend, shifts, weekdays, load and seniority x handle time and
 * satisfaction, adjusted for one another over those with enough data (METHODS B4; Benjamini and Hochberg 1995), those
 * taken back that only echo a stronger one.
 * Results do not depend on the order of the cells. About 10 passes over the cells a hypothesis.
 * @param options.csatUntilDay satisfaction of contacts from this day on is left out, their answers still arriving
 */
export function reviewSwings(window: AnalysisWindow, options: CsatCut = {}): SwingFinding[] {
	const { sesoiHandleTime, sesoiCsat, falseDiscoveryRate } = thresholdsOf(window.settings);
	const tests = reviewScopes(window).flatMap((scope) =>
		METRICS.flatMap((metric) => testScope(window, scope, metric, options))
	);
	const family = tests.filter(({ estimate, tooFew }) => estimate !== null && tooFew === null);
	const plain = benjaminiHochberg(family.map(({ estimate }) => estimate?.p ?? 1));
	const cautious = benjaminiHochberg(family.map((test) => test.cautiousP));
	const place = new Map(family.map((test, i) => [test, i]));
	const adjusted = (test: SwingTest) => {
		const i = place.get(test);
		return i === undefined ? null : { p: plain[i] ?? 1, cautious: cautious[i] ?? 1 };
	};
	const sesoiOf = ({ metric }: SwingTest) => (metric === 'csat' ? sesoiCsat : sesoiHandleTime);
	const decided = tests.map((test) => ({
		test,
		verdict: decide(test, adjusted(test), sesoiOf(test), falseDiscoveryRate)
	}));
	const retest = (test: SwingTest, without: readonly string[]) =>
		retestWithout(window, test, without, options);
	return withoutEchoes(decided, retest, sesoiOf).map(({ test, verdict }) => {
		const answersUntil = test.metric === 'csat' ? (options.csatUntilDay ?? null) : null;
		return swingFinding(test, verdict, adjusted(test)?.p ?? null, family.length, answersUntil);
	});
}
