import type { NotEnough } from '$lib/domain/window';
import { isNotEnough } from './not-enough';
import type { Retest } from './retest-without';
import type { SwingTest } from './swing-test';
import type { SwingVerdict } from './verdict';

/** A hypothesis and what the review says of it. */
export type Decided = { test: SwingTest; verdict: SwingVerdict };

/** How sure an echo must be of itself once what it echoes is left out. */
const ALPHA = 0.05;

/** |t|: of all contrasts of levels the source of a difference has the largest (Cauchy and Schwarz). */
function strength({ estimate }: SwingTest): number {
	return estimate ? Math.abs(estimate.beta) / estimate.se : 0;
}

function sameQuestion(a: SwingTest, b: SwingTest): boolean {
	const queue = ({ scope }: SwingTest) => (scope.kind === 'queue' ? scope.queue : null);
	return a.metric === b.metric && a.dimension === b.dimension && queue(a) === queue(b);
}

/**
 * Takes back swings that only echo a stronger one: each level is compared with all others, so that the afternoon differs
 * from a rest which holds slow evenings. Within a scope, metric and dimension the strongest swing stands; each further one,
 * the strongest first, must hold against the levels that are left when those that stand are taken out: same direction,
 * large enough, and sure at .05. A second condition on what the false-discovery control let through, so that it can only
 * lower the false discoveries.
 * @param retest looks at a test again without some levels
 * @param sesoiOf smallest effect that matters, on the scale of the test's score
 */
export function withoutEchoes(
	decided: readonly Decided[],
	retest: (test: SwingTest, without: readonly string[]) => Retest | NotEnough,
	sesoiOf: (test: SwingTest) => number
): Decided[] {
	const swings = decided
		.filter(({ verdict }) => verdict.verdict === 'swing')
		.map(({ test }) => test)
		.sort((a, b) => strength(b) - strength(a));
	const standing: SwingTest[] = [];
	const echoes = new Map<SwingTest, readonly string[]>();
	for (const test of swings) {
		const stronger = standing.filter((other) => sameQuestion(test, other)).map((t) => t.level);
		if (stronger.length === 0 || holds(test, retest(test, stronger), sesoiOf(test)))
			standing.push(test);
		else echoes.set(test, stronger);
	}
	return decided.map((one) => {
		const of = echoes.get(one.test);
		if (!of) return one;
		const reason = `The difference comes from ${of.join(' and ')}: compared with the others alone, nothing sure is left of it.`;
		return { test: one.test, verdict: { verdict: 'not-enough-evidence', reason } };
	});
}

function holds({ estimate }: SwingTest, again: Retest | NotEnough, sesoi: number): boolean {
	if (isNotEnough(again) || !estimate) return false;
	const same = Math.sign(again.beta) === Math.sign(estimate.beta);
	return same && Math.abs(again.beta) >= sesoi && again.p < ALPHA;
}
