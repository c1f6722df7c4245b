import { type SourceProfile, WATCHED_FIELDS, type WatchedField } from './source-profile';

/** Kinds of change in what a source sends. */
export type HabitKind = 'silent' | 'at-midnight' | 'wrap-capped' | 'unanswered' | 'unit';

/** A habit of a source that changed from one delivery to the next. */
export type HabitChange =
	| { kind: 'silent'; field: WatchedField; before: number; now: number }
	| { kind: 'at-midnight' | 'wrap-capped' | 'unanswered'; before: number; now: number }
	/** Handle times as if their unit had changed: the factor that a median of before became. */
	| { kind: 'unit'; before: number; now: number; factor: number };

/** Fewer contacts than these say nothing of a habit. */
const FEW = 50;
/** Ratios of the units that exports use: milliseconds, seconds, minutes, hours. */
const UNIT_RATIOS = [60, 1000, 3600, 60_000];
/** So near to such a ratio a median has to have moved, either way. */
const NEAR = Math.log(1.6);

/**
 * What a source does otherwise than before: a column that falls silent, after-contact work that is suddenly cut off, times
 * that have become dates, durations in another unit, answered contacts that are suddenly unanswered ones. The bounds are set
 * so that an unusual day is none: each asks for a change of kind, not of degree.
 */
export function habitChanges(before: SourceProfile, now: SourceProfile): HabitChange[] {
	if (before.contacts < FEW || now.contacts < FEW) return [];
	const changes: HabitChange[] = [];
	for (const field of WATCHED_FIELDS) {
		const [was, is] = [before.filled[field], now.filled[field]];
		if (was >= 0.2 && is < 0.1 * was) changes.push({ kind: 'silent', field, before: was, now: is });
	}
	const rises = (
		kind: 'at-midnight' | 'wrap-capped' | 'unanswered',
		[was, is]: readonly [number, number],
		[low, high]: readonly [number, number]
	) => {
		if (was <= low && is >= high) changes.push({ kind, before: was, now: is });
	};
	rises('at-midnight', [before.atMidnight, now.atMidnight], [0.05, 0.3]);
	rises('wrap-capped', [before.wrapCapped, now.wrapCapped], [0.05, 0.3]);
	rises('unanswered', [before.unanswered, now.unanswered], [0.4, 0.8]);
	const factor = unitFactor(before.medianHandleMs, now.medianHandleMs);
	if (factor !== null) {
		const [was, is] = [before.medianHandleMs ?? 0, now.medianHandleMs ?? 0];
		changes.push({ kind: 'unit', before: was, now: is, factor });
	}
	return changes;
}

/** The ratio of two units that lies between two typical handle times; null where none does. */
export function unitFactor(before: number | null, now: number | null): number | null {
	if (!before || !now) return null;
	const moved = Math.log(now / before);
	const ratio = UNIT_RATIOS.find((unit) => Math.abs(Math.abs(moved) - Math.log(unit)) < NEAR);
	if (ratio === undefined) return null;
	return moved > 0 ? ratio : 1 / ratio;
}
