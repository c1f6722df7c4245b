import type { SwingTest } from './swing-test';
import { decide, type SwingVerdict } from './verdict';
import type { Metric } from '$lib/domain/window';
import type { Thresholds } from '$lib/domain/thresholds';
import { benjaminiHochberg } from '$lib/stats/inference/benjamini-hochberg';

/** What a verdict is read from. */
export type Decidable = Pick<
	SwingTest,
	'estimate' | 'tooFew' | 'shared' | 'drivenBy' | 'cautiousP'
> & { metric: Metric };

/** A verdict with its place among everything asked at the same time. */
export type AdjustedVerdict = {
	verdict: SwingVerdict;
	/** null where the data did not suffice for a place. */
	pAdjusted: number | null;
	/** How many questions had a place. */
	tested: number;
};

/**
 * Decides questions that were asked together: false discoveries are held down over all of them that had enough data, by p
 * and by cautious p (METHODS B4; Benjamini and Hochberg 1995).
 * @returns in the order of the tests
 */
export function adjustedVerdicts(
	tests: readonly Decidable[],
	{ sesoiHandleTime, sesoiCsat, falseDiscoveryRate }: Thresholds
): AdjustedVerdict[] {
	const family = tests.filter(({ estimate, tooFew }) => estimate !== null && tooFew === null);
	const plain = benjaminiHochberg(family.map(({ estimate }) => estimate?.p ?? 1));
	const cautious = benjaminiHochberg(family.map((test) => test.cautiousP));
	return tests.map((test) => {
		const i = family.indexOf(test);
		const q = i < 0 ? null : { p: plain[i] ?? 1, cautious: cautious[i] ?? 1 };
		const sesoi = test.metric === 'csat' ? sesoiCsat : sesoiHandleTime;
		return {
			verdict: decide(test, q, sesoi, falseDiscoveryRate),
			pAdjusted: q?.p ?? null,
			tested: family.length
		};
	});
}
