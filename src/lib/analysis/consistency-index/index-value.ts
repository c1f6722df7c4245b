import type { NotEnough } from '$lib/domain/window';
import { tQuantile } from '$lib/stats/distributions/student-t';
import type { IndexUnit } from './index-unit';
import { jackknifeError } from './jackknife';
import { INDEX_PARTS, type IndexPartName } from './part-variances';

/** One part of an index: its share of all inconsistency, and the index if it were removed. */
export type IndexPart = { part: IndexPartName; share: number; indexWithout: number };

/** An index from 0 to 100 with its interval (covers about 90 %) and parts. */
export type IndexValue = {
	index: number;
	low: number;
	high: number;
	parts: IndexPart[];
	contacts: number;
};

/** Points of width beyond which an interval says nothing. */
const WIDEST = 30;

/** Refuses an index whose interval is too wide to be of use. */
export function narrowEnough(value: IndexValue, what: string): IndexValue | NotEnough {
	if (value.high - value.low <= WIDEST) return value;
	return { notEnough: `Not enough ${what} yet: the interval is wider than ${WIDEST} points.` };
}

function meanOf(units: readonly IndexUnit[], value: (unit: IndexUnit) => number): number {
	const contacts = units.reduce((sum, unit) => sum + unit.contacts, 0);
	return units.reduce((sum, unit) => sum + unit.contacts * value(unit), 0) / contacts;
}

/** Shares and indices without each part, averaged over units by their contacts. */
export function partsOf(units: readonly IndexUnit[]): IndexPart[] {
	const weigh = (unit: IndexUnit, part: IndexPartName) =>
		unit.parts.find((p) => p.part === part)?.weight ?? 0;
	// Seniority lies within who and must not count twice.
	const whole = INDEX_PARTS.filter((part) => part !== 'seniority').reduce(
		(sum, part) => sum + meanOf(units, (unit) => weigh(unit, part)),
		0
	);
	if (!(whole > 0)) return [];
	return INDEX_PARTS.map((part) => ({
		part,
		share: meanOf(units, (unit) => weigh(unit, part)) / whole,
		indexWithout: meanOf(
			units,
			(unit) => unit.parts.find((p) => p.part === part)?.without ?? unit.index
		)
	}));
}

/**
 * The contact-weighted mean of some units with a delete-one-week jackknife interval of the mean itself.
 * @param units at least one, each with at least two weeks
 */
export function meanIndex(units: readonly IndexUnit[]): IndexValue {
	const index = meanOf(units, (unit) => unit.index);
	const weeks = [...new Set(units.flatMap((unit) => [...unit.leftOut.keys()]))];
	const error = jackknifeError(
		weeks.map((week) => meanOf(units, (unit) => unit.leftOut.get(week) ?? unit.index))
	);
	const reach = tQuantile(0.975, weeks.length - 1) * error;
	return {
		index,
		low: Math.max(0, index - reach),
		high: Math.min(100, index + reach),
		parts: partsOf(units),
		contacts: units.reduce((sum, unit) => sum + unit.contacts, 0)
	};
}
