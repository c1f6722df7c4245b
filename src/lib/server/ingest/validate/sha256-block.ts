/** State of SHA-256: eight 32-bit words. */
export type Sha256State = Int32Array;

/** First 32 bits of the fractional parts of the square roots of the first eight primes (FIPS 180-4, 5.3.3). */
const START = [2, 3, 5, 7, 11, 13, 17, 19].map((prime) => fractionBits(Math.sqrt(prime)));
/** The same of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const ROUND = Int32Array.from(firstPrimes(64), (prime) => fractionBits(Math.cbrt(prime)));
const schedule = new Int32Array(64);

export function sha256Start(): Sha256State {
	return Int32Array.from(START);
}

/**
 * Takes one block of 64 bytes into the state (FIPS 180-4, 6.2.2).
 * @param block sixteen big-endian words
 */
export function sha256Block(state: Sha256State, block: Int32Array): void {
	const w = schedule;
	for (let t = 0; t < 16; t++) w[t] = word(block, t);
	for (let t = 16; t < 64; t++) {
		const early = word(w, t - 15);
		const late = word(w, t - 2);
		const s0 = ((early >>> 7) | (early << 25)) ^ ((early >>> 18) | (early << 14)) ^ (early >>> 3);
		const s1 = ((late >>> 17) | (late << 15)) ^ ((late >>> 19) | (late << 13)) ^ (late >>> 10);
		w[t] = (word(w, t - 16) + s0 + word(w, t - 7) + s1) | 0;
	}
	let a = word(state, 0);
	let b = word(state, 1);
	let c = word(state, 2);
	let d = word(state, 3);
	let e = word(state, 4);
	let f = word(state, 5);
	let g = word(state, 6);
	let h = word(state, 7);
	for (let t = 0; t < 64; t++) {
		const sum1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
		const one = (h + sum1 + (g ^ (e & (f ^ g))) + word(ROUND, t) + word(w, t)) | 0;
		const sum0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
		const two = (sum0 + ((a & b) | (c & (a | b)))) | 0;
		h = g;
		g = f;
		f = e;
		e = (d + one) | 0;
		d = c;
		c = b;
		b = a;
		a = (one + two) | 0;
	}
	state[0] = word(state, 0) + a;
	state[1] = word(state, 1) + b;
	state[2] = word(state, 2) + c;
	state[3] = word(state, 3) + d;
	state[4] = word(state, 4) + e;
	state[5] = word(state, 5) + f;
	state[6] = word(state, 6) + g;
	state[7] = word(state, 7) + h;
}

function word(words: Int32Array, at: number): number {
	// The cast tells the engine that it is a 32-bit number: three times as fast.
	return (words[at] ?? 0) | 0;
}

function fractionBits(root: number): number {
	return Math.floor((root - Math.floor(root)) * 0x1_0000_0000) | 0;
}

function firstPrimes(count: number): number[] {
	const primes: number[] = [];
	for (let n = 2; primes.length < count; n++) {
		if (primes.every((prime) => n % prime !== 0)) primes.push(n);
	}
	return primes;
}
