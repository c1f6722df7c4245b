import type { Period } from './period';
import type { Segment } from './segment';
import type { SiteSettings } from './site';

/** An agent as the analyses know one. */
export type WindowAgent = {
	/** Number in the site's reference table. */
	id: number;
	externalId: string;
	name: string;
	/** Day number of the hire date; null where it is unknown. */
	hiredDay: number | null;
	/** The tenure label that the source gives instead of a hire date, where it does. */
	tenureLabel: string | null;
};

/**
 * The cells of a window, in columns of equal length: one row for each occurring
 * agent x working day x shift x load x segment, tagged contacts and unknown agents left out.
 * Handle-time scores are ln seconds, winsorised at 3.5 sigma of the frozen baseline of the contact's week.
 */
export type WindowCells = {
	/** Index into agents. */
	agent: Int32Array;
	/** Day number (days since 1970-01-01) that the contact counts for. */
	day: Int32Array;
	/** Index into shifts; -1 outside every shift. */
	shift: Int32Array;
	/** 1 peak, 0 off-peak, -1 unknown. */
	peak: Int8Array;
	/** Index into segments. */
	segment: Int32Array;
	/** Contacts with a handle time; sum and sum of squares of their scores. */
	n: Float64Array;
	s1: Float64Array;
	s2: Float64Array;
	/** Answers by score 1 to 5: five columns. */
	csat: readonly [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
	/** Contacts of which a survey was offered (all answered ones where the source does not say). */
	invited: Float64Array;
	/** Sum of score x ln seconds over the contacts with both, and how many, with the sums of each over them. */
	joint: { n: Float64Array; csat: Float64Array; ln: Float64Array; product: Float64Array };
};

/** Everything that the analyses of a review read. */
export type AnalysisWindow = {
	period: Period;
	settings: SiteSettings;
	agents: readonly WindowAgent[];
	segments: readonly Segment[];
	shifts: readonly string[];
	/** Names of the queues by number. */
	queues: ReadonlyMap<number, string>;
	cells: WindowCells;
};

export type Metric = 'handle-time' | 'csat';
export const METRICS: readonly Metric[] = ['handle-time', 'csat'];

/** `site` or a queue by number. */
export type Scope = { kind: 'site' } | { kind: 'queue'; queue: number };

/** How a scope is called in findings, the API and addresses: site or queue:NAME. */
export function scopeName(scope: Scope, queues: ReadonlyMap<number, string>): string {
	return scope.kind === 'site' ? 'site' : `queue:${queues.get(scope.queue) ?? 'unknown'}`;
}

/** A number that cannot be given, and why, in words a manager reads. */
export type NotEnough = { notEnough: string };
