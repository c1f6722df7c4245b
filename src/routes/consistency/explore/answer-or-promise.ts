/**
 * An answer that comes in time, else the promise of it: a page is shown at once, and what takes longer follows.
 * @param ms how long to wait for it
 * @throws what the answer fails with in that time
 */
export async function answerOrPromise<Answer>(
	answer: Promise<Answer>,
	ms: number
): Promise<{ answer: Answer | Promise<Answer> }> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const later = new Promise<{ answer: Promise<Answer> }>((resolve) => {
		timer = setTimeout(() => resolve({ answer }), ms);
	});
	try {
		return await Promise.race([answer.then((known) => ({ answer: known })), later]);
	} finally {
		clearTimeout(timer);
	}
}
