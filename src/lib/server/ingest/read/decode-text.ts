import { isAscii } from 'node:buffer';
import iconv from 'iconv-lite';
import { byteOrderMark, detectEncoding, type Encoding } from './detect-encoding';

type Decoder = { write(bytes: Uint8Array): string; end(): string };

/**
 * Decodes a stream of bytes to text. As long as only ASCII has come any encoding will do; the first piece beyond ASCII
 * decides, so that a name with an accent in line 90,000 is still read rightly.
 */
export class TextStream {
	/** What was decided; ASCII as long as nothing else was needed. */
	encoding: Encoding = 'ascii';
	/** Characters that the encoding could not read, shown as U+FFFD. */
	unreadable = 0;
	private decoder: Decoder | null = null;
	private started = false;

	constructor(private readonly stated?: Encoding) {}

	push(bytes: Uint8Array): string {
		let piece = bytes;
		if (!this.started) {
			this.started = true;
			const mark = byteOrderMark(bytes);
			if (mark) piece = bytes.subarray(mark.length);
			const encoding = mark?.encoding ?? this.stated;
			if (encoding) this.decide(encoding);
		}
		if (!this.decoder) {
			if (isAscii(piece) && !piece.includes(0))
				return Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString('latin1');
			this.decide(detectEncoding(piece));
		}
		return this.counted(this.decoder?.write(piece) ?? '');
	}

	end(): string {
		return this.counted(this.decoder?.end() ?? '');
	}

	private decide(encoding: Encoding): void {
		this.encoding = encoding;
		this.decoder = decoderOf(encoding);
	}

	private counted(text: string): string {
		for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
			this.unreadable++;
		}
		return text;
	}
}

/** Node's own decoder for Unicode; its single-byte tables differ between releases, iconv-lite's do not. */
function decoderOf(encoding: Encoding): Decoder {
	if (!encoding.startsWith('utf-')) {
		const decoder = iconv.getDecoder(encoding);
		return {
			write: (bytes) => decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)),
			end: () => decoder.end() ?? ''
		};
	}
	const decoder = new TextDecoder(encoding);
	return {
		write: (bytes) => decoder.decode(bytes, { stream: true }),
		end: () => decoder.decode()
	};
}
