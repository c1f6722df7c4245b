/** Text as both databases can hold it: without NUL and without halves of characters, which show as U+FFFD. */
export function storable(text: string): string {
	return text.replaceAll('\0', '\ufffd').toWellFormed();
}
