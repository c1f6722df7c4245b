/**
 * What to show of an answer that may be a promise: after the next review the same question is asked again by itself, and what
 * is known stays in sight until the new answer is there. To be called while a component is set up.
 */
export function keepLast<Answer>(question: () => string, answer: () => Answer | Promise<Answer>) {
	let last = $state.raw<{ question: string; answer: Answer } | null>(null);
	const shown = $derived.by(() => {
		const now = answer();
		return now instanceof Promise && last?.question === question() ? last.answer : now;
	});
	$effect(() => {
		const asked = question();
		let current = true;
		const keep = (kept: typeof last) => {
			if (current) last = kept;
		};
		Promise.resolve(answer()).then(
			(known) => keep({ question: asked, answer: known }),
			() => keep(null)
		);
		return () => {
			current = false;
		};
	});
	return {
		get shown() {
			return shown;
		}
	};
}
