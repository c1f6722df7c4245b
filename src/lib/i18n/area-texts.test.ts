import { afterEach, expect, it, vi } from 'vitest';
import { area, withTexts } from './area-texts';
import type { Text } from './fill-in';
import { FIRST_LANGUAGE, learnLanguage } from './language';
import { say } from './say-in-browser';

afterEach(() => learnLanguage(() => FIRST_LANGUAGE));

const file = (...texts: Text[]) => vi.fn(() => Promise.resolve({ default: texts }));
const files = () => ({
	en: file('Hello {name}', { one: 'day', other: 'days' }),
	lv: file('Sveiki, {name}', { zero: 'dienu', one: 'diena', other: 'dienas' }),
	'zh-Hans': file('{name}，你好', { other: '天' }),
	'zh-Hant': file('{name}，您好', { other: '天' })
});

it('brings the texts of the page’s language with the part that says them, once, and no other language', async () => {
	learnLanguage(() => 'lv');
	const own = files();
	const part = Promise.resolve().then(() => {
		const texts = area(own);
		return { greet: say(texts, 0), days: say(texts, 1) };
	});
	const { greet, days } = await withTexts(part);
	expect(greet({ name: 'Ada' })).toBe('Sveiki, Ada');
	expect([0, 1, 2].map((count) => days({ count }))).toEqual(['dienu', 'diena', 'dienas']);
	await withTexts(Promise.resolve());
	expect(own.lv).toHaveBeenCalledTimes(1);
	for (const other of [own.en, own['zh-Hans'], own['zh-Hant']]) expect(other).not.toBeCalled();
});

it('refuses to say what is not there, and fetches what failed once more', async () => {
	const own = files();
	own.en.mockRejectedValueOnce(new TypeError('no network'));
	const texts = area(own);
	const greet = say(texts, 0);
	await expect(withTexts(Promise.resolve())).rejects.toThrow('no network');
	expect(() => greet({ name: 'Ada' })).toThrow('not there yet');
	await withTexts(Promise.resolve());
	expect(greet({ name: 'Ada' })).toBe('Hello Ada');
});
