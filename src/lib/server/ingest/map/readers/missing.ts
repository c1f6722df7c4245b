const MISSING: ReadonlySet<string> = new Set(
	'-|--|—|n/a|na|#n/a|nan|null|none|nil|\\n|(blank)|not available'.split('|')
);

/** A cell that has nothing to say where a number, a time or a flag is expected. */
export function isMissing(cell: string): boolean {
	return cell === '' || (cell.length < 14 && MISSING.has(cell.toLowerCase()));
}
