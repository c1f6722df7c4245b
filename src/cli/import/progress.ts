import type { WriteStream } from 'node:tty';

type Progress = { rows?: number; rejected?: number; analysing?: boolean };

/** One line on a terminal that is written over; nothing where stderr is no terminal. */
export function progressLine(out: Pick<WriteStream, 'isTTY' | 'write'>): {
	show: (line: unknown) => void;
	end: () => void;
} {
	let started = false;
	return {
		show(line) {
			if (!out.isTTY) return;
			started = true;
			out.write(`\r\u001b[K${wordsOf(line as Progress)}`);
		},
		end() {
			if (started) out.write('\r\u001b[K');
		}
	};
}

function wordsOf({ rows = 0, rejected = 0, analysing }: Progress): string {
	if (analysing) return 'Looking at what came in …';
	const refused = rejected > 0 ? `, ${rejected.toLocaleString('en')} refused` : '';
	return `${rows.toLocaleString('en')} rows read${refused} …`;
}
