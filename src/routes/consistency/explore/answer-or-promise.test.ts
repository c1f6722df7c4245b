import { describe, expect, it } from 'vitest';
import { answerOrPromise } from './answer-or-promise';

describe('an answer or the promise of it', () => {
	it('is the answer where it comes in time', async () => {
		expect(await answerOrPromise(Promise.resolve(7), 1000)).toEqual({ answer: 7 });
	});
	it('is the promise where it does not', async () => {
		const slow = new Promise<number>((resolve) => setTimeout(() => resolve(7), 30));
		const { answer } = await answerOrPromise(slow, 1);
		expect(answer).toBe(slow);
		expect(await answer).toBe(7);
	});
	it('fails with what the answer fails with in time', async () => {
		await expect(answerOrPromise(Promise.reject(new Error('no')), 1000)).rejects.toThrow('no');
	});
});
