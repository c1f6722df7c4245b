import type { Store } from '$lib/server/store/store';

/** Answers by question, at most so many a store; equal questions at the same time are worked out once. */
export class Remembered<Answer> {
	readonly #known = new WeakMap<Store, Map<string, Promise<Answer>>>();

	constructor(private readonly most: number) {}

	/**
	 * The answer to a question: the one of before, or worked out now. One that fails is forgotten.
	 * @param key says everything that the answer depends on, the version of the data included
	 */
	answer(store: Store, key: string, workOut: () => Promise<Answer>): Promise<Answer> {
		const answers = this.#answersOf(store);
		const before = answers.get(key);
		if (before) return before;
		const answer = workOut();
		this.#add(answers, key, answer);
		answer.catch(() => answers.delete(key));
		return answer;
	}

	/** Keeps an answer that somebody has worked out already for reasons of their own. */
	keep(store: Store, key: string, answer: Answer): void {
		this.#add(this.#answersOf(store), key, Promise.resolve(answer));
	}

	#answersOf(store: Store): Map<string, Promise<Answer>> {
		const answers = this.#known.get(store) ?? new Map<string, Promise<Answer>>();
		this.#known.set(store, answers);
		return answers;
	}

	#add(answers: Map<string, Promise<Answer>>, key: string, answer: Promise<Answer>): void {
		answers.set(key, answer);
		for (const oldest of answers.keys()) {
			if (answers.size <= this.most) break;
			answers.delete(oldest);
		}
	}
}
