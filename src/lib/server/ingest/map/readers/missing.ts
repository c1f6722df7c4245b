const MISSING: ReadonlySet<string> = new Set(
	'-|--|—|n/a|na|#n/a|nan|null|none|nil|\\n|(blank)|not available'.split('|')
);

/** A cell that has nothing to say where a number, a time or a flag is expected. */
export function isMissing(cell: string): boolean {
	// Nearly every cell asked about is a number or a time.
	const first = cell.charCodeAt(0);
	if (first >= 0x30 && first <= 0x39) return false;
	return cell === '' || (cell.length < 14 && MISSING.has(cell.toLowerCase()));
}
