import { AsyncLocalStorage } from 'node:async_hooks';

/** Catches questions to the store from inside one of its own transactions: a defect of the caller. */
export class TransactionGuard {
	readonly #inside = new AsyncLocalStorage<true>();

	async run<Result>(work: () => Promise<Result>): Promise<Result> {
		this.check();
		return this.#inside.run(true, work);
	}

	/** @throws Error inside a transaction */
	check(): void {
		if (this.#inside.getStore()) {
			throw new Error('a transaction is open here: ask the transaction, not the store');
		}
	}
}
