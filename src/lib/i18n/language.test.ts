import { expect, it } from 'vitest';
import { languageFor } from './language';

it('takes the first language that is spoken, the preferred first', () => {
	expect(languageFor('lv-LV,lv;q=0.9,en;q=0.8')).toBe('lv');
	expect(languageFor('de;q=0.9, en;q=0.5, lv;q=0.7')).toBe('lv');
	expect(languageFor('en-US')).toBe('en');
	expect(languageFor('lv;q=0, en;q=0.1')).toBe('en');
});

it('tells the two ways to write Chinese apart', () => {
	expect(languageFor('zh-CN')).toBe('zh-Hans');
	expect(languageFor('zh')).toBe('zh-Hans');
	expect(languageFor('zh-TW,zh;q=0.9')).toBe('zh-Hant');
	expect(languageFor('zh-HK')).toBe('zh-Hant');
	expect(languageFor('zh-Hant-MO')).toBe('zh-Hant');
});

it('speaks English where it is told nothing that it understands', () => {
	for (const odd of [null, '', '*', 'de', ';;q=1', 'not a tag', '_,,,', 'x'.repeat(5000)])
		expect(languageFor(odd)).toBe('en');
});
