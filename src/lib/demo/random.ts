/** A stream of chance that begins where its keys say and nowhere else. */
export type Random = InstanceType<typeof Xoshiro>;

/**
 * A seeded stream. The same keys give the same stream on every machine; other keys give one that shares nothing with
 * it, so that a day, an agent or a contact can have its own.
 * @param keys whole numbers, the seed first
 */
export function seededRandom(...keys: readonly number[]): Random {
	let state = 0x9e3779b9;
	for (const key of keys) {
		state = mixed(state ^ (key | 0));
		state = mixed(state ^ Math.floor(key / 4294967296));
	}
	const word = (n: number) => mixed((state + Math.imul(n, 0x9e3779b9)) | 0);
	return new Xoshiro(word(1), word(2), word(3), word(4) | 1);
}

/** The finaliser of MurmurHash3. */
function mixed(word: number): number {
	let x = word | 0;
	x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
	x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
	return x ^ (x >>> 16);
}

function rotated(word: number, by: number): number {
	return (word << by) | (word >>> (32 - by));
}

/** xoshiro128** (Blackman and Vigna 2018) and the distributions drawn from it. */
class Xoshiro {
	#spare: number | null = null;

	constructor(
		private a: number,
		private b: number,
		private c: number,
		private d: number
	) {}

	/** 32 bits as a whole number from 0. */
	bits(): number {
		const result = Math.imul(rotated(Math.imul(this.b, 5), 7), 9);
		const shifted = this.b << 9;
		this.c ^= this.a;
		this.d ^= this.b;
		this.b ^= this.c;
		this.a ^= this.d;
		this.c ^= shifted;
		this.d = rotated(this.d, 11);
		return result >>> 0;
	}

	/** Uniform, above 0 and below 1. */
	uniform(): number {
		return (this.bits() + 0.5) / 4294967296;
	}

	/** A whole number from 0 to `count` - 1. */
	below(count: number): number {
		return Math.floor(this.uniform() * count);
	}

	/** Whether something of this probability happened. */
	chance(probability: number): boolean {
		return this.uniform() < probability;
	}

	/** Index drawn with these weights, which need not add up to one. */
	weighted(weights: readonly number[]): number {
		let left = this.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
		for (let i = 0; i < weights.length; i++) {
			left -= weights[i] ?? 0;
			if (left < 0) return i;
		}
		return weights.length - 1;
	}

	/** Standard normal, by Marsaglia's polar method. */
	normal(): number {
		if (this.#spare !== null) {
			const kept = this.#spare;
			this.#spare = null;
			return kept;
		}
		for (;;) {
			const x = 2 * this.uniform() - 1;
			const y = 2 * this.uniform() - 1;
			const square = x * x + y * y;
			if (square >= 1 || square === 0) continue;
			const factor = Math.sqrt((-2 * Math.log(square)) / square);
			this.#spare = y * factor;
			return x * factor;
		}
	}

	/** Exponential with the given mean. */
	exponential(mean: number): number {
		return -mean * Math.log(this.uniform());
	}

	/** Gamma of scale 1 (Marsaglia and Tsang 2000); a shape below one by the power of a uniform. */
	gamma(shape: number): number {
		if (shape < 1) return this.gamma(shape + 1) * this.uniform() ** (1 / shape);
		const size = shape - 1 / 3;
		const spread = 1 / Math.sqrt(9 * size);
		for (;;) {
			const x = this.normal();
			const v = (1 + spread * x) ** 3;
			if (v <= 0) continue;
			if (Math.log(this.uniform()) < 0.5 * x * x + size * (1 - v + Math.log(v))) return size * v;
		}
	}

	/** Beta, as a ratio of two gammas. */
	beta(p: number, q: number): number {
		const x = this.gamma(p);
		return x / (x + this.gamma(q));
	}

	/** Poisson by Knuth's product of uniforms, a large mean in parts so that exp(-mean) never underflows. */
	poisson(mean: number): number {
		if (mean > 30) return this.poisson(30) + this.poisson(mean - 30);
		const limit = Math.exp(-mean);
		let count = 0;
		for (let product = this.uniform(); product > limit; product *= this.uniform()) count++;
		return count;
	}
}
