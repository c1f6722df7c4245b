import { expect, it } from 'vitest';
import { m } from '$lib/i18n/compiled/messages';
import { readerLanguage, readerLocale } from '$lib/i18n/language';
import { languageOf, speak } from './speak';

const reader = { path: '/wall', asked: null, chosen: undefined, preferred: null };

it('answers in the language that is asked for, else the chosen, else the preferred', () => {
	const all = { ...reader, asked: 'zh-Hant', chosen: 'lv', preferred: 'zh-CN' };
	expect(languageOf(all)).toBe('zh-Hant');
	expect(languageOf({ ...all, asked: 'xx' })).toBe('lv');
	expect(languageOf({ ...all, asked: null, chosen: 'nonsense' })).toBe('zh-Hans');
	expect(languageOf(reader)).toBe('en');
});

it('speaks English to programs, and in tables to take away', () => {
	for (const path of ['/api/v1/contacts', '/export/flags.csv', '/live', '/metrics'])
		expect(languageOf({ ...reader, path, chosen: 'lv', preferred: 'lv' })).toBe('en');
	for (const path of ['/wall/data', '/', '/docs/design', '/docs/api', '/nowhere'])
		expect(languageOf({ ...reader, path, preferred: 'lv' })).toBe('lv');
});

it('keeps the languages of readers apart who are answered at the same time', async () => {
	const wait = () => new Promise((resolve) => setTimeout(resolve, 5));
	const read = async () => {
		await wait();
		return [readerLanguage(), readerLocale(), m.wall_n_weeks({ count: 21, shown: 21 })];
	};
	const said = await Promise.all([speak('lv', read), speak('en', read), speak('zh-Hans', read)]);
	expect(said).toEqual([
		['lv', 'lv-LV', 'n 21 nedēļa'],
		['en', 'en-GB', 'n 21 weeks'],
		['zh-Hans', 'zh-Hans-CN', 'n 21 周']
	]);
	expect(readerLanguage()).toBe('en');
});
