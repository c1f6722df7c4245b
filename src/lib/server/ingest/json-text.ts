/** A parsed value as text again. What is nested so deeply that only the parser could bear it is named instead. */
export function jsonText(value: unknown): string {
	try {
		return JSON.stringify(value) ?? '';
	} catch {
		return '(nested too deeply to be shown)';
	}
}
