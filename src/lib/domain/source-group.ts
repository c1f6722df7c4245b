/** What tells the source of a batch of contacts. */
export type SourceOfBatch = { source: string; preset: string | null; signature: string | null };

/** A named source, and the columns of its newest file; null where it sends none. */
export type NamedSource = { name: string; header: readonly string[] | null };

/** Files that share so much of their columns are of one source: one column came, or went. */
const ALIKE = 0.75;

/** The name of a batch's source: files of a preset or of the same columns, what programs send, the demo centre. */
export function sourceName({ source, preset, signature }: SourceOfBatch): string {
	if (source === 'file') return `file ${preset ?? signature ?? ''}`;
	return source === 'demo' ? 'demo' : 'api';
}

/**
 * Puts sources of files together that differ by a column or two, as the same export does after a change.
 * @param sources in the order in which they first came
 * @returns the name of the first of its kind for each name
 */
export function sourceGroups(sources: readonly NamedSource[]): Map<string, string> {
	const groups = new Map<string, string>();
	const seen: { group: string; columns: ReadonlySet<string> }[] = [];
	for (const { name, header } of sources) {
		const columns = new Set((header ?? []).map(columnName));
		const alike = columns.size === 0 ? undefined : nearest(seen, columns);
		const group = alike ?? name;
		groups.set(name, group);
		seen.push({ group, columns });
	}
	return groups;
}

function nearest(
	seen: readonly { group: string; columns: ReadonlySet<string> }[],
	columns: ReadonlySet<string>
): string | undefined {
	let best: { group: string; shared: number } | undefined;
	for (const other of seen) {
		const both = [...columns].filter((column) => other.columns.has(column)).length;
		const shared = both / Math.max(columns.size, other.columns.size);
		if (shared >= ALIKE && shared > (best?.shared ?? 0)) best = { group: other.group, shared };
	}
	return best?.group;
}

function columnName(column: string): string {
	return column.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
