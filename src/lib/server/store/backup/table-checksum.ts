import { createHash } from 'node:crypto';

const WORD = 1n << 64n;

/** What a table holds, whatever the order of its rows. */
export type TableChecksum = { rows: number; checksum: string };

/** Adds rows up to a checksum: the sum of the first 64 bits of the SHA-256 of each row's JSON, modulo 2^64, in hexadecimal. */
export class ChecksumOfRows {
	#rows = 0;
	#sum = 0n;

	add(json: string): void {
		this.#rows++;
		this.#sum += createHash('sha256').update(json).digest().readBigUInt64BE();
	}

	get value(): TableChecksum {
		return { rows: this.#rows, checksum: (this.#sum % WORD).toString(16).padStart(16, '0') };
	}
}
