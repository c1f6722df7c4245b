import { type Random, seededRandom } from './random';

const CUSTOMERS = 70_000;
/** Customers in groups of equal weight, so that a draw is two uniforms and a short search. */
const GROUPS = 700;

/** The customers of the demo centre: some reach out often, most hardly ever. */
export class Customers {
	readonly #upTo: number[] = [];
	readonly #keys = new Map<number, string>();

	constructor(readonly seed: number) {
		const random = seededRandom(seed, 5);
		const weights = Array.from({ length: GROUPS }, () => random.gamma(0.5));
		const whole = weights.reduce((sum, weight) => sum + weight, 0);
		let sum = 0;
		for (const weight of weights) this.#upTo.push((sum += weight / whole));
	}

	draw(random: Random): number {
		const at = random.uniform();
		let group = 0;
		for (let step = 512; step > 0; step >>= 1) {
			if ((this.#upTo[group + step - 1] ?? 2) <= at) group += step;
		}
		const size = CUSTOMERS / GROUPS;
		return Math.min(GROUPS - 1, group) * size + random.below(size);
	}

	/** What stands for the keyed hash of a customer: 32 hexadecimal digits. */
	keyOf(customer: number): string {
		const known = this.#keys.get(customer);
		if (known !== undefined) return known;
		const random = seededRandom(this.seed, 6, customer);
		const digits = () => random.bits().toString(16).padStart(8, '0');
		const key = digits() + digits() + digits() + digits();
		this.#keys.set(customer, key);
		return key;
	}
}
