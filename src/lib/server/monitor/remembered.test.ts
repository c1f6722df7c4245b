import { describe, expect, it } from 'vitest';
import type { Store } from '$lib/server/store/store';
import { Remembered } from './remembered';

describe('remembered answers', () => {
	const store = {} as Store;
	const counted = () => {
		let times = 0;
		return { work: async () => ++times, times: () => times };
	};

	it('are worked out once for equal questions, at the same time and later', async () => {
		const answers = new Remembered<number>(2);
		const { work, times } = counted();
		const both = [answers.answer(store, 'a', work), answers.answer(store, 'a', work)];
		expect(await Promise.all(both)).toEqual([1, 1]);
		expect(await answers.answer(store, 'a', work)).toBe(1);
		expect(await answers.answer({} as Store, 'a', work)).toBe(2);
		expect(times()).toBe(2);
	});
	it('make room for newer ones', async () => {
		const answers = new Remembered<number>(2);
		const { work, times } = counted();
		for (const key of ['a', 'b', 'c', 'c', 'b', 'a']) await answers.answer(store, key, work);
		expect(times()).toBe(4);
	});
	it('are forgotten where they failed', async () => {
		const answers = new Remembered<number>(2);
		const failing = answers.answer(store, 'a', () => Promise.reject(new Error('no')));
		await expect(failing).rejects.toThrow('no');
		expect(await answers.answer(store, 'a', async () => 7)).toBe(7);
	});
});
