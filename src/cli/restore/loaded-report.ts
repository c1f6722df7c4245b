import type { Loaded } from '$lib/server/store/backup/load-backup';

/** What was filled in, table by table with its checksum, for a person at a terminal. */
export function loadedReport(loaded: Loaded): string {
	const lines = Object.entries(loaded).map(
		([table, { rows, checksum }]) =>
			`  ${table.padEnd(20)}${rows.toLocaleString('en').padStart(12)}  ${checksum}`
	);
	return ['Rows and checksums, the same here as where they come from:', ...lines].join('\n');
}
