import type { Metric, NotEnough } from '$lib/domain/window';
import { indexOf } from './noticeable';
import { varianceInterval } from './jackknife';
import { narrowEnough, partsOf, type IndexValue } from './index-value';
import type { MeasuredGroup } from './measure-groups';
import { metricUnit } from './metric-unit';

/** The index of one metric of a group of queues, with the interval of METHODS D3. */
export function groupIndex(
	group: MeasuredGroup,
	metric: Metric,
	delta: number
): IndexValue | NotEnough {
	if (group.measured === null) return { notEnough: group.notEnough };
	const { total, leftOut, contacts } = group.measured;
	const { low, high } = varianceInterval(total, leftOut);
	return narrowEnough(
		{
			index: indexOf(total, delta),
			low: indexOf(high, delta),
			high: indexOf(low, delta),
			parts: partsOf([metricUnit(group.measured, group.parts, delta)]),
			contacts
		},
		metric === 'csat' ? 'answers' : 'contacts'
	);
}
