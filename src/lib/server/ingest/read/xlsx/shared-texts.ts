/** Longest piece that several texts share. A text lies in one piece, a longer one in a piece of its own. */
const PIECE = 1024 * 1024;
const BEYOND_LATIN = /[^\0-\xff]/;

/**
 * Many texts, by number, as bytes outside of the heap: as strings, those of a large workbook are a hundred megabytes of small
 * objects that are gone through again and again to find that all of them are still in use.
 */
export class SharedTexts {
	private readonly pieces: Buffer[] = [];
	private filled = PIECE;
	private count = 0;
	/** Of each text its piece, where it begins there and how long it is; negative for two bytes a character. */
	private places = new Int32Array(3 * 1024);

	add(text: string): void {
		const wide = BEYOND_LATIN.test(text);
		const length = wide ? 2 * text.length : text.length;
		if (this.filled + length > PIECE) {
			this.pieces.push(Buffer.allocUnsafeSlow(Math.max(PIECE, length)));
			this.filled = 0;
		}
		this.pieces.at(-1)?.write(text, this.filled, wide ? 'utf16le' : 'latin1');
		const at = 3 * this.count++;
		if (at === this.places.length) {
			const larger = new Int32Array(2 * at);
			larger.set(this.places);
			this.places = larger;
		}
		this.places[at] = this.pieces.length - 1;
		this.places[at + 1] = this.filled;
		this.places[at + 2] = wide ? -length : length;
		this.filled += length;
	}

	/** @returns '' for a number that no text has */
	get(index: number): string {
		if (!(Number.isInteger(index) && index >= 0 && index < this.count)) return '';
		const piece = this.places[3 * index] ?? 0;
		const from = this.places[3 * index + 1] ?? 0;
		const length = this.places[3 * index + 2] ?? 0;
		const encoding = length < 0 ? 'utf16le' : 'latin1';
		return this.pieces[piece]?.toString(encoding, from, from + Math.abs(length)) ?? '';
	}
}
