import type { ExportTable } from '$lib/domain/export-table';
import type { DistributionView } from './distribution-view';

/** The bars of a distribution to take away: handle times in seconds, shares from 0 to 1. */
export function distributionData({ title, bars, groups }: DistributionView): ExportTable {
	const columns = ['handle time from (s)', 'handle time to (s)'];
	const shares = groups.map(({ name, n }) => `share of ${name} (n ${Math.round(n)})`);
	return {
		title,
		columns: [...columns, ...shares].map((name) => ({ name, kind: 'number' })),
		pages: [
			bars.map(({ fromMs, toMs }, i) => [
				...[fromMs / 1000, toMs / 1000],
				...groups.map((group) => group.shares[i] ?? null)
			])
		]
	};
}
