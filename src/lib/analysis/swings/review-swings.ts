import { METRICS, type AnalysisWindow } from '$lib/domain/window';
import { benjaminiHochberg } from '$lib/stats/inference/benjamini-hochberg';
import type { CsatCut } from '../segment-effects/scope-cells';
import { reviewScopes } from './review-scopes';
import { swingFinding, type SwingFinding } from './swing-finding';
import { testScope } from './test-scope';
import { thresholdsOf } from './thresholds-of';
import { decide } from './verdict';

/**
 * Every swing of a window: site and queues x weekend, shifts, weekdays, load and seniority x handle time and
 * satisfaction, adjusted for one another over those with enough data (METHODS B4; Benjamini and Hochberg 1995).
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
	return tests.map((test) => {
		const i = place.get(test);
		const q = i === undefined ? null : { p: plain[i] ?? 1, cautious: cautious[i] ?? 1 };
		const sesoi = test.metric === 'csat' ? sesoiCsat : sesoiHandleTime;
		const verdict = decide(test, q, sesoi, falseDiscoveryRate);
		const answersUntil = test.metric === 'csat' ? (options.csatUntilDay ?? null) : null;
		return swingFinding(test, verdict, q?.p ?? null, family.length, answersUntil);
	});
}
