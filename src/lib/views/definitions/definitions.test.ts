import { describe, expect, it } from 'vitest';
import { dayNumber } from '$lib/domain/iso-date';
import { LANGUAGES } from '$lib/i18n/language';
import { speak } from '$lib/server/access/speak';
import { definedNow, definedOn, type Definition } from './definition';
import { definitionEntries } from './definition-entries';
import { DEFINITIONS } from './definitions';
import { findDefinition } from './find-definition';
import { printedDefinitions } from './printed-definitions';

const changed: Definition = {
	...{ id: 'x', word: () => 'X', alsoCalled: [] },
	versions: [
		{ version: 2, since: '2027-02-01', means: () => 'new' },
		{ version: 1, since: '2026-11-22', means: () => 'old' }
	]
};

describe('a definition', () => {
	it('means what its newest version says, and on a day what it said then', () => {
		expect(definedNow(changed)).toEqual({
			...{ id: 'x', word: 'X', means: 'new', version: 'Version 2, since 1 Feb 2027.' }
		});
		expect(definedOn(changed, '2027-02-01').means).toBe('new');
		expect(definedOn(changed, '2027-01-31').means).toBe('old');
		expect(definedOn(changed, '2020-01-01').means).toBe('old');
	});
});

describe('the registry', () => {
	it('has every address once, and numbers versions down to one, each with an earlier day', () => {
		const ids = DEFINITIONS.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { versions } of DEFINITIONS) {
			expect(versions.map(({ version }) => version)).toEqual(
				versions.map((_, i) => versions.length - i)
			);
			const days = versions.map(({ since }) => since);
			for (const since of days) expect(dayNumber(since)).not.toBeNull();
			expect(days).toEqual([...days].sort().reverse());
		}
	});

	/** The scripts that a language is written in, and how its sentences end. */
	const WRITTEN = {
		en: { script: /[A-Za-z]/, sentences: /^[A-Z].*\.$/ },
		lv: { script: /[āēīūčšžņļģķ]/i, sentences: /^\p{Lu}.*\.$/u },
		'zh-Hans': { script: /\p{Script=Han}/u, sentences: /^\p{Script=Han}.*。$/u },
		'zh-Hant': { script: /\p{Script=Han}/u, sentences: /^\p{Script=Han}.*。$/u }
	};

	it.each(LANGUAGES)('explains every word in %s, in a text of its own', (language) => {
		speak(language, () => {
			const texts = DEFINITIONS.flatMap(({ versions }) => versions.map(({ means }) => means()));
			for (const text of texts) {
				expect(text).toMatch(WRITTEN[language].script);
				expect(text).toMatch(WRITTEN[language].sentences);
			}
			expect(new Set(texts).size).toBe(texts.length);
			// No name is that of two words: who reads it would not know which is meant.
			const names = DEFINITIONS.flatMap(({ word, alsoCalled }) => [
				...new Set([word, ...alsoCalled].map((name) => name().toLowerCase()))
			]);
			expect(new Set(names).size).toBe(names.length);
		});
	});

	it.each(LANGUAGES.filter((language) => language !== 'en'))(
		'has nothing in %s that is English, and the same figures',
		(language) => {
			const figures = (text: string) =>
				(text.replaceAll(',', '.').match(/\d+(\.\d+)?/g) ?? []).map(Number).sort((a, b) => a - b);
			for (const { versions } of DEFINITIONS)
				for (const { means } of versions) {
					const said = speak(language, means);
					expect(said).not.toBe(means());
					expect(said).not.toMatch(/\b(the|of|contacts?|work|how)\b/i);
					expect(figures(said)).toEqual(figures(means()));
				}
		}
	);
});

describe('findDefinition', () => {
	it('finds what a word means, in the language of who reads', () => {
		expect(findDefinition('room')).toEqual({
			...{ id: 'room', word: 'Room used up', version: 'Version 1, since 22 Nov 2026.' },
			means: 'How many typical contacts of the same kind the excess time would have served.'
		});
		const inLatvian = speak('lv', () => findDefinition('interval'));
		expect(inLatvian).toMatchObject({ id: 'interval', word: 'Intervāls' });
		expect(inLatvian?.means).toContain('Ticamības intervāls');
		expect(speak('zh-Hans', () => findDefinition('interval'))?.means).toContain('置信区间');
		expect(speak('zh-Hant', () => findDefinition('interval'))?.means).toContain('信賴區間');
	});

	it('finds nothing for what explains itself', () => {
		expect(findDefinition(undefined)).toBeNull();
	});
});

describe('definitionEntries', () => {
	it('lists every word with its other names and versions', () => {
		const entries = definitionEntries();
		expect(entries.map(({ id }) => id)).toEqual(DEFINITIONS.map(({ id }) => id));
		expect(entries[0]).toMatchObject({
			...{ word: 'Handle time', also: 'also: Handle time, median, Handle time, mean' },
			versions: [{ version: 'Version 1, since 22 Nov 2026.' }]
		});
		expect(entries.find(({ id }) => id === 'p-adjusted')?.also).toBeNull();
	});

	it('says a name once where a language has one for two', () => {
		const entries = speak('zh-Hans', definitionEntries);
		expect(entries.find(({ id }) => id === 'struggle')?.also).toBe('又称：可能是艰难联络');
	});
});

describe('printedDefinitions', () => {
	const at = Date.UTC(2026, 10, 23);

	it('are those of a review, with their versions', () => {
		const printed = printedDefinitions(at);
		expect(printed.map(({ word }) => word)).toEqual([
			...['Handle time', 'Typical', 'Satisfaction', 'Over-served', 'Room used up', 'Swing'],
			...['Effect of an action', 'Range of the weeks before']
		]);
		expect(printed[0]?.version).toBe('Version 1, since 22 Nov 2026.');
	});

	it.each(LANGUAGES)('are as many in %s', (language) => {
		expect(speak(language, () => printedDefinitions(at))).toHaveLength(8);
	});
});
