import type { AnalysisWindow } from '$lib/domain/window';
import type { CsatCut } from '../segment-effects/scope-cells';
import { adjustedVerdicts, type AdjustedVerdict } from './adjusted-verdicts';
import { retestWithout } from './retest-without';
import { swingFinding, type SwingFinding } from './swing-finding';
import type { SwingTest } from './swing-test';
import { thresholdsOf } from './thresholds-of';
import { type Decided, withoutEchoes } from './without-echoes';

/**
 * What tests that were asked together say, adjusted for one another, those swings taken back that only echo a stronger one.
 * @param window what the tests are of
 * @param options.csatUntilDay satisfaction of contacts from this day on was left out
 * @returns in the order of the tests
 */
export function judgeSwings(
	window: AnalysisWindow,
	tests: readonly SwingTest[],
	options: CsatCut = {}
): SwingFinding[] {
	const thresholds = thresholdsOf(window.settings);
	const answers = new Map<SwingTest, AdjustedVerdict>();
	const decided: Decided[] = [];
	adjustedVerdicts(tests, thresholds).forEach((answer, i) => {
		const test = tests[i];
		if (!test) return;
		answers.set(test, answer);
		decided.push({ test, verdict: answer.verdict });
	});
	const sesoiOf = ({ metric }: SwingTest) =>
		metric === 'csat' ? thresholds.sesoiCsat : thresholds.sesoiHandleTime;
	const retest = (test: SwingTest, without: readonly string[]) =>
		retestWithout(window, test, without, options);
	return withoutEchoes(decided, retest, sesoiOf).map(({ test, verdict }) => {
		const { pAdjusted = null, tested = 0 } = answers.get(test) ?? {};
		const answersUntil = test.metric === 'csat' ? (options.csatUntilDay ?? null) : null;
		return swingFinding(test, verdict, pAdjusted, tested, answersUntil);
	});
}
