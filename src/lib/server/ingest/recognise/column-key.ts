/** A column's name for comparison: letters and digits only, in lower case. `vru+line` keeps its plus as a word. */
export function columnKey(name: string): string {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll('+', 'plus')
		.replaceAll('%', 'percent')
		.replace(/[^\p{L}\p{N}]/gu, '');
}
