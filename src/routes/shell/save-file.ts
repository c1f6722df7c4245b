/** Gives the reader a file that was made on this page. */
export function saveFile(blob: Blob, name: string): void {
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser reads it after this.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
