import { afterEach, describe, expect, it } from 'vitest';
import { FIRST_LANGUAGE, type Language, learnLanguage } from './language';
import { say } from './say';

const in_ = (language: Language) => learnLanguage(() => language);
afterEach(() => in_(FIRST_LANGUAGE));

describe('say', () => {
	const greet = say('Hello {name}, {name}!', 'Sveiki, {name}!', '{name}，你好', '{name}，你好！');

	it('chooses the text of who reads when it is said, and puts in what varies as often as it stands there', () => {
		expect(greet({ name: 'Ada' })).toBe('Hello Ada, Ada!');
		in_('lv');
		expect(greet({ name: 'Ada' })).toBe('Sveiki, Ada!');
	});

	it('takes what it puts in as it is', () => {
		in_('zh-Hant');
		expect(greet({ name: '$& {name} \\' })).toBe('$& {name} \\，你好！');
	});

	it('chooses the plural form of the language', () => {
		const days = say(
			{ one: 'day', other: 'days' },
			{ zero: 'dienu', one: 'diena', other: 'dienas' }
		);
		const said = (counts: number[]) => counts.map((count) => days({ count })).join(' ');
		expect(said([0, 1, 21])).toBe('days day days');
		in_('lv');
		expect(said([0, 1, 2, 10, 11, 21])).toBe('dienu diena dienas dienu dienu diena');
	});
});
