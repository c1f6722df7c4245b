/** A cell as it stands in a delimited row: in quotes where it would not be read back otherwise. */
export function quotedCell(cell: string, delimiter: string): string {
	const plain = !cell.includes(delimiter) && !/["\r\n]/.test(cell);
	return plain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
