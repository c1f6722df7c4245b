import { m } from '$lib/i18n/compiled/messages';
import { durationRange } from '../format/duration';
import { share } from '../format/number';
import type { DistributionView } from './distribution-view';

/** The table twin of a distribution: a row a bar, a column a group. */
export function distributionTable({ bars, groups }: DistributionView): {
	columns: string[];
	rows: string[][];
} {
	return {
		columns: [m.chart_handle_time(), ...groups.map(({ name }) => name)],
		rows: bars.map(({ fromMs, toMs }, i) => [
			durationRange(fromMs, toMs),
			...groups.map(({ shares }) => share(shares[i] ?? 0, 1))
		])
	};
}
