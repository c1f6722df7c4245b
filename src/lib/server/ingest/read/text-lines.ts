/** Longest line kept, in UTF-16 units; what is beyond is cut off, so that the line fails to parse. */
const LONGEST_LINE = 1024 * 1024;

/** Lines of a text that comes in pieces, with their 1-based numbers; LF or CRLF; empty lines are counted, not given. */
export class TextLines {
	private waiting = '';
	private number = 1;

	push(piece: string): { line: number; text: string }[] {
		const parts = (this.waiting + piece).split('\n');
		this.waiting = (parts.pop() ?? '').slice(0, LONGEST_LINE);
		return parts.flatMap((part) => this.numbered(part));
	}

	end(): { line: number; text: string }[] {
		const last = this.waiting;
		this.waiting = '';
		return this.numbered(last);
	}

	private numbered(part: string): { line: number; text: string }[] {
		const line = this.number++;
		const text = part.slice(0, LONGEST_LINE).trim();
		return text === '' ? [] : [{ line, text }];
	}
}
