/** The key `/` goes to a field, but not while somebody writes. */
export function searchKey(field: HTMLInputElement): () => void {
	function pressed(event: KeyboardEvent) {
		const { key, altKey, ctrlKey, metaKey, target } = event;
		if (key !== '/' || altKey || ctrlKey || metaKey || event.defaultPrevented) return;
		if (target instanceof Element && target.closest('input, select, textarea, [contenteditable]'))
			return;
		event.preventDefault();
		field.focus();
		field.select();
	}
	document.addEventListener('keydown', pressed);
	return () => document.removeEventListener('keydown', pressed);
}
