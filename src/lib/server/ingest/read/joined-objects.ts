/** Longest object kept, in UTF-16 units. */
const LONGEST_OBJECT = 1024 * 1024;

/**
 * Objects that follow each other without anything between (`{…}{…}`), as streams are written to files: each as text, numbered
 * from 1. Braces inside strings do not count.
 */
export class JoinedObjects {
	private waiting = '';
	private scanned = 0;
	private depth = 0;
	private inString = false;
	private escaped = false;
	private number = 1;

	push(piece: string): { line: number; text: string }[] {
		this.waiting += piece;
		const found: { line: number; text: string }[] = [];
		let start = 0;
		for (let i = this.scanned; i < this.waiting.length; i++) {
			if (!this.closes(this.waiting.charCodeAt(i))) continue;
			found.push(...this.numbered(this.waiting.slice(start, i + 1)));
			start = i + 1;
		}
		this.waiting = this.waiting.slice(start);
		this.scanned = this.waiting.length;
		if (this.waiting.length > LONGEST_OBJECT) found.push(...this.giveUp());
		return found;
	}

	end(): { line: number; text: string }[] {
		const last = this.waiting;
		this.waiting = '';
		return this.numbered(last);
	}

	/** Whether this character ends an object. */
	private closes(code: number): boolean {
		if (this.inString) {
			if (this.escaped) this.escaped = false;
			else if (code === 0x5c) this.escaped = true;
			else if (code === 0x22) this.inString = false;
			return false;
		}
		if (code === 0x22) this.inString = true;
		else if (code === 0x7b) this.depth++;
		else if (code === 0x7d && this.depth > 0) return --this.depth === 0;
		return false;
	}

	/** What never ends is given as the broken object it is, and reading begins anew behind it. */
	private giveUp(): { line: number; text: string }[] {
		const text = this.waiting;
		[this.waiting, this.scanned, this.depth, this.inString] = ['', 0, 0, false];
		return this.numbered(text);
	}

	private numbered(text: string): { line: number; text: string }[] {
		const trimmed = text.trim();
		return trimmed === '' ? [] : [{ line: this.number++, text: trimmed }];
	}
}
