import type { BaselineDrift } from '$lib/analysis/baseline-drift/baseline-drift';
import type { ExpectationGap } from '$lib/analysis/expectation-gap/expectation-gap';
import type { SurveyCoverage } from '$lib/analysis/non-response/survey-coverage';
import type { NetDisplaced } from '$lib/analysis/repeats/net-displaced';
import type { RepeatsAfterLong } from '$lib/analysis/repeats/repeats-after-long';
import type { AskedCustomers } from '$lib/domain/answer-cell';
import type { Channel } from '$lib/domain/contact';
import type { Period } from '$lib/domain/period';

/** A finding of one kind, with the days that it speaks of. */
export type Dated<Evidence> = { period: Period; evidence: Evidence };

export type StoredGap = ExpectationGap & {
	/** How long an expectation stays raised. */
	raisedDays: number;
};

export type StoredRepeats = {
	/** After over-served contacts, after those of struggling customers, and after both together. */
	overServed: RepeatsAfterLong;
	struggling: RepeatsAfterLong;
	all: RepeatsAfterLong;
	cost: NetDisplaced;
	/** Days within which a customer must be back. */
	repeatDays: number;
};

/** Levels by name. */
export type StoredCoverage = SurveyCoverage & { customers: AskedCustomers };

/** Kinds of work by name; null where the source names none. */
export type StoredDrift = Omit<BaselineDrift, 'segment'> & {
	queue: string | null;
	topic: string | null;
	channel: Channel;
};
