import type { Reject } from '$lib/domain/reject';
import { noRows, type Rows } from './rows';

/** A row longer than this is no row; an unclosed quote is given up after as much. In UTF-16 units. */
const LONGEST_ROW = 16 * 1024 * 1024;

/**
 * Splits delimited text into rows (RFC 4180, and what exporters make of it): LF, CRLF and CR mixed, quotes doubled,
 * blanks after a closing quote, quotes inside an unquoted cell. Text may be cut anywhere between two calls of `push`.
 * A quote that is opened and never closed costs its own line only: the line is refused and reading goes on after it.
 */
export class CsvSplitter {
	private text = '';
	private line = 1;
	/** Position of the next quotation mark at or after the current row; text.length where there is none. */
	private nextQuote = 0;
	private heldReturn = false;
	private skippingLongLine = false;
	private rows: Rows = noRows();

	constructor(private readonly delimiter: string) {}

	/** The rows completed by this piece of text. */
	push(piece: string): Rows {
		this.take(this.universalNewlines(piece), false);
		return this.takeRows();
	}

	/** The last row, where the text does not end with a newline. */
	end(): Rows {
		this.take(this.heldReturn ? '\n' : '', true);
		return this.takeRows();
	}

	private takeRows(): Rows {
		const rows = this.rows;
		this.rows = noRows();
		return rows;
	}

	/** A lone CR ends a line too; a CR at the end of a piece waits for what follows. */
	private universalNewlines(piece: string): string {
		let text = this.heldReturn ? `\r${piece}` : piece;
		this.heldReturn = text.endsWith('\r');
		if (this.heldReturn) text = text.slice(0, -1);
		return /\r(?!\n)/.test(text) ? text.replace(/\r(?!\n)/g, '\n') : text;
	}

	private take(piece: string, final: boolean): void {
		let added = piece;
		if (this.skippingLongLine) {
			const end = added.indexOf('\n');
			if (end < 0) return;
			added = added.slice(end + 1);
			this.line++;
			this.skippingLongLine = false;
		}
		this.text += added;
		this.nextQuote = this.quoteFrom(0);
		let at = 0;
		while (at < this.text.length) {
			const next = this.row(at, final);
			if (next < 0) break;
			at = next;
		}
		this.text = this.text.slice(at);
		if (this.text.length > LONGEST_ROW) this.giveUpLongLine();
	}

	private quoteFrom(at: number): number {
		const found = this.text.indexOf('"', at);
		return found < 0 ? this.text.length : found;
	}

	/** Reads the row at `at`; returns where the next one begins, or -1 where the row is not complete yet. */
	private row(at: number, final: boolean): number {
		const newline = this.text.indexOf('\n', at);
		if (newline < 0 && !final) return -1;
		const end = newline < 0 ? this.text.length : newline;
		if (this.nextQuote < at) this.nextQuote = this.quoteFrom(at);
		if (this.nextQuote >= end) {
			this.accept(this.lineText(at, end).split(this.delimiter), at, end);
			this.line++;
			return end + 1;
		}
		return this.quotedRow(at, final);
	}

	private lineText(at: number, end: number): string {
		return this.text.slice(at, end > at && this.text[end - 1] === '\r' ? end - 1 : end);
	}

	private accept(cells: string[], at: number, end: number): void {
		if (cells.length === 1 && this.text.slice(at, end).trim() === '') return;
		this.rows.cells.push(cells);
		this.rows.lines.push(this.line);
	}

	private quotedRow(at: number, final: boolean): number {
		const { text, delimiter } = this;
		const cells: string[] = [];
		let cell = at;
		for (;;) {
			let end: number;
			if (text[cell] === '"') {
				const close = this.closingQuote(cell, final);
				if (close === 'incomplete')
					return text.length - at > LONGEST_ROW ? this.refuse(at, cell) : -1;
				if (close === 'unclosed') return this.refuse(at, cell);
				cells.push(text.slice(cell + 1, close).replaceAll('""', '"'));
				end = close + 1;
				while (text[end] === ' ' && delimiter !== ' ') end++;
				if (text[end] === '\r') end++;
			} else {
				const newline = text.indexOf('\n', cell);
				if (newline < 0 && !final) return -1;
				const stop = newline < 0 ? text.length : newline;
				const cut = text.indexOf(delimiter, cell);
				end = cut < 0 || cut > stop ? stop : cut;
				cells.push(end === stop ? this.lineText(cell, end) : text.slice(cell, end));
			}
			if (end < text.length && text[end] !== '\n') {
				cell = end + 1;
				continue;
			}
			this.accept(cells, at, end);
			this.line += this.newlines(at, end) + 1;
			return end + 1;
		}
	}

	/** Where the quoted cell that opens at `open` closes. */
	private closingQuote(open: number, final: boolean): number | 'incomplete' | 'unclosed' {
		const { text } = this;
		let from = open + 1;
		for (;;) {
			const quote = text.indexOf('"', from);
			if (quote < 0) return final ? 'unclosed' : 'incomplete';
			let after = quote + 1;
			if (text[after] === '"') {
				from = after + 1;
				continue;
			}
			while (text[after] === ' ' && this.delimiter !== ' ') after++;
			if (after < text.length && text[after] === '\r') after++;
			if (after >= text.length) return final ? quote : 'incomplete';
			if (text[after] === '\n' || text[after] === this.delimiter) return quote;
			// A mark inside the text of its cell; beyond a line break it opens another cell, so ours never closed.
			if (text.lastIndexOf('\n', quote) > open) return 'unclosed';
			from = quote + 1;
		}
	}

	/** Refuses the lines up to the one on which a quote opens, and goes on with the line after. */
	private refuse(at: number, open: number): number {
		const newline = this.text.indexOf('\n', open);
		const end = newline < 0 ? this.text.length : newline;
		const quoteLine = this.line + this.newlines(at, open);
		this.rows.rejects.push(refusedLine(quoteLine, 'unclosed-quote', this.lineText(at, end)));
		this.line = quoteLine + 1;
		return end + 1;
	}

	private newlines(from: number, to: number): number {
		let count = 0;
		let at = this.text.indexOf('\n', from);
		while (at >= 0 && at < to) {
			count++;
			at = this.text.indexOf('\n', at + 1);
		}
		return count;
	}

	private giveUpLongLine(): void {
		this.rows.rejects.push(refusedLine(this.line, 'too-long', this.text));
		this.text = '';
		this.skippingLongLine = true;
	}
}

function refusedLine(line: number, reason: Reject['reason'], raw: string): Reject {
	return { line, column: null, reason, value: null, raw: raw.slice(0, 10_000) };
}
