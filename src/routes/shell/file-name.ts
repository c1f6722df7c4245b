/** The name of a file for what a title says, without its ending: letters and digits of any script, all else a dash. */
export function fileName(...parts: readonly string[]): string {
	const name = parts
		.join(' ')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
		.replaceAll(/^-+|-+$/g, '');
	return name.slice(0, 80) || 'chart';
}
