import { NOISE } from './story';

/** A customer who will be back with the same request. */
export type Return = { customer: number; queue: number; topic: number };

/** What earlier contacts leave behind for later ones. */
export class History {
	readonly #overServedAt = new Map<number, number>();
	readonly #returns = new Map<number, Return[]>();

	/** Remembers that a customer got more than the centre can sustain. */
	overServed(customer: number, at: number): void {
		this.#overServedAt.set(customer, at);
	}

	/** Whether the customer was over-served not long before. */
	isSpoilt(customer: number, at: number): boolean {
		const before = this.#overServedAt.get(customer);
		return before !== undefined && at > before && at - before <= NOISE.hangoverDays * 86_400_000;
	}

	/** Expects the customer again on a day. */
	expect(day: number, back: Return): void {
		const known = this.#returns.get(day);
		if (known) known.push(back);
		else this.#returns.set(day, [back]);
	}

	/** The customers expected on a day and in a queue, handed out once. */
	takeReturns(day: number, queues: number): Return[][] {
		const all = this.#returns.get(day) ?? [];
		this.#returns.delete(day);
		return Array.from({ length: queues }, (_, queue) => all.filter((back) => back.queue === queue));
	}
}
