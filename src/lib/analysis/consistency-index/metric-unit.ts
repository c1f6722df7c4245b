import type { IndexUnit } from './index-unit';
import type { MeasuredIndex } from './measure-index';
import { indexOf } from './noticeable';
import { INDEX_PARTS, type PartVariances } from './part-variances';

/** The index of one metric. Parts weigh what they add to the variance. @param delta smallest noticeable difference */
export function metricUnit(
	{ total, weeks, leftOut, contacts }: MeasuredIndex,
	parts: PartVariances | null,
	delta: number
): IndexUnit {
	return {
		contacts,
		index: indexOf(total, delta),
		leftOut: new Map(weeks.map((week, i) => [week, indexOf(leftOut[i] as number, delta)])),
		parts: parts
			? INDEX_PARTS.map((part) => ({
					part,
					weight: parts[part],
					without: indexOf(total - parts[part], delta)
				}))
			: []
	};
}
