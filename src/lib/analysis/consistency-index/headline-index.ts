import type { AnalysisWindow, NotEnough, Scope } from '$lib/domain/window';
import type { CsatCut } from '../segment-effects/scope-cells';
import { bothUnit } from './both-unit';
import { centreIndex } from './centre-index';
import type { IndexUnit } from './index-unit';
import { meanIndex, narrowEnough, type IndexValue } from './index-value';
import type { MeasuredGroup } from './measure-groups';
import { noticeableDifferences } from './noticeable-differences';
import { scoreCorrelation } from './score-correlation';

type Groups = { handle: readonly MeasuredGroup[]; csat: readonly MeasuredGroup[] };

/** The units of both metrics together: every pair of groups that share queues, weighed by the queues' contacts. */
export function headlineUnits(
	window: AnalysisWindow,
	groups: Groups,
	options: CsatCut = {}
): { queues: number[]; own: boolean; unit: IndexUnit }[] {
	const deltas = noticeableDifferences(window.settings);
	return groups.handle.flatMap((handle) => {
		if (handle.measured === null) return [];
		return groups.csat.flatMap((csat) => {
			const queues = handle.queues.filter((queue) => csat.queues.includes(queue));
			if (csat.measured === null || queues.length === 0) return [];
			const own =
				handle.queues.length === csat.queues.length && handle.queues.length === queues.length;
			const variances = { handle: handle.measured.total, csat: csat.measured.total };
			const rho = own
				? scoreCorrelation(window, { kind: 'queues', queues }, variances, options)
				: 0;
			const contacts = handle.each.reduce(
				(sum, n, i) => sum + (queues.includes(handle.queues[i] as number) ? n : 0),
				0
			);
			return [{ queues, own, unit: bothUnit(handle, csat, rho, deltas, contacts) }];
		});
	});
}

/** The headline index of a scope; of a queue only where both metrics are measured of the queue by itself. */
export function headlineIndex(
	units: ReturnType<typeof headlineUnits>,
	scope: Scope,
	contacts: number
): IndexValue | NotEnough {
	if (scope.kind === 'site')
		return centreIndex(
			units.map(({ unit }) => unit),
			contacts,
			'answers'
		);
	const found = units.find(
		({ queues, own }) => own && queues.length === 1 && queues[0] === scope.queue
	);
	if (!found) return { notEnough: 'Not enough answers yet for an index of both together.' };
	return narrowEnough(meanIndex([found.unit]), 'answers');
}
