import type { Weekday } from '$lib/domain/site';
import type { ContactQuery } from '../contact/contact-query';
import { coverageCard, type CoverageCard } from './coverage-card';
import { driftCard, type DriftCard } from './drift-card';
import { gapCard, type GapCard } from './gap-card';
import type { StoredSwing } from '../swing/stored-swing';
import { rateCaveats, type RateCaveat } from './rate-caveats';
import { repeatsCard, type RepeatsCard } from './repeats-card';
import type {
	Dated,
	StoredCoverage,
	StoredDrift,
	StoredGap,
	StoredRepeats
} from './stored-expectation';

export type ExpectationInput = {
	gap: Dated<StoredGap>;
	repeats: Dated<StoredRepeats>;
	coverage: Dated<StoredCoverage>;
	drifts: readonly Dated<StoredDrift>[];
	swings: readonly StoredSwing[];
	weekend: readonly Weekday[];
	/** What the screen is narrowed to. */
	asked?: ContactQuery;
};

/** The expectation screen: what over-servicing does to customers, who answers, and what has become usual. */
export type ExpectationView = {
	gap: GapCard;
	repeats: RepeatsCard;
	coverage: CoverageCard;
	caveats: RateCaveat[];
	drift: DriftCard;
};

/** Puts the expectation screen together. */
export function expectationView(input: ExpectationInput): ExpectationView {
	const { gap, repeats, coverage, drifts, swings, weekend, asked } = input;
	return {
		gap: gapCard(gap),
		repeats: repeatsCard(repeats),
		coverage: coverageCard(coverage, weekend),
		caveats: rateCaveats(swings),
		drift: driftCard(
			drifts.map(({ evidence }) => evidence),
			drifts[0] ?? gap,
			asked
		)
	};
}
