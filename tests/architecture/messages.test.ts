import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '$lib/i18n/language';

type Plural = { declarations: string[]; match: Record<string, string> }[];
type Messages = Record<string, string | Plural>;

/** Files below a folder, by how their names end. */
const filesIn = (folder: string, ends: RegExp) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => ends.test(name))
		.map((name) => `${folder}/${name}`);

const FOLDER = 'src/lib/i18n/messages';
const AREAS: string[] = JSON.parse(
	readFileSync('src/lib/i18n/project.inlang/settings.json', 'utf8')
)['plugin.inlang.messageFormat'].pathPattern;
const messagesOf = (language: string): Messages =>
	Object.assign(
		{},
		...AREAS.map((path) =>
			JSON.parse(readFileSync(`src/lib/i18n/${path.replace('{locale}', language)}`, 'utf8'))
		)
	);
const english = messagesOf('en');
const code = filesIn('src', /\.(ts|svelte)$/)
	.filter((file) => !file.includes('/i18n/compiled/') && !file.endsWith('.test.ts'))
	.map((file) => readFileSync(file, 'utf8'))
	.join('\n');
const used = new Set(code.match(/\bm\.[a-z0-9_]+/g)?.map((name) => name.slice(2)));

const textsOf = (message: string | Plural) =>
	typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));
const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const allHoles = (message: string | Plural) => [...new Set(textsOf(message).flatMap(holes))].sort();

describe.each(LANGUAGES)('the messages in %s', (language) => {
	const messages = messagesOf(language);

	it('are the same as in English, none missing and none left over, all in files that are read', () => {
		expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
		expect(readdirSync(`${FOLDER}/${language}`)).toHaveLength(AREAS.length);
	});

	it('say the same things, and nothing that is empty', () => {
		for (const [key, message] of Object.entries(messages)) {
			for (const text of textsOf(message)) expect(text.trim(), key).not.toBe('');
			// A form for one thing may do without its number.
			const left = allHoles(message).filter((hole) => !allHoles(english[key]!).includes(hole));
			expect(left, key).toEqual([]);
			const missing = allHoles(english[key]!).filter((hole) => !allHoles(message).includes(hole));
			expect(
				missing.filter((hole) => hole !== '{hour}' && hole !== '{shown}'),
				key
			).toEqual([]);
		}
	});

	it('have every plural form of the language', () => {
		const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
		for (const [key, message] of Object.entries(messages)) {
			if (typeof message === 'string') continue;
			const forms = Object.keys(message[0]!.match).map((form) => form.split('=')[1]);
			expect(forms.sort(), key).toEqual([...pluralCategories].sort());
		}
	});

	it('keep stars and signs where they are looked for', () => {
		for (const [key, message] of Object.entries(messages)) {
			const stars = (text: string) => text.split('**').length;
			const [first] = textsOf(english[key]!).map(stars);
			for (const text of textsOf(message)) expect(stars(text), key).toBe(first);
		}
	});
});

// That one which is used is there is seen by the types.
it('every message is used', () => {
	expect(Object.keys(english).filter((name) => !used.has(name))).toEqual([]);
});

describe('templates hold no words of their own', () => {
	/** Words of a template: text, and what is read out or shown of an element. */
	function wordsIn(file: string): string[] {
		const found: string[] = [];
		const spoken = new Set(['title', 'alt', 'aria-label', 'placeholder', 'label', 'text', 'note']);
		const walk = (node: unknown, attribute?: string) => {
			if (Array.isArray(node)) return node.forEach((each) => walk(each, attribute));
			if (typeof node !== 'object' || node === null) return;
			const { type, name, data, value } = node as Record<string, unknown>;
			const silent = attribute !== undefined && !spoken.has(attribute);
			if (type === 'Text' && !silent && /\p{L}{2,}/u.test(String(data)))
				found.push(String(data).trim());
			if (type === 'Attribute') return walk(value, String(name));
			for (const [key, child] of Object.entries(node))
				if (!['instance', 'module', 'css', 'metadata'].includes(key)) walk(child, attribute);
		};
		walk(parse(readFileSync(file, 'utf8'), { modern: true }).fragment);
		// Names of the product and of formats are the same everywhere.
		return found.filter((text) => !/^[·\s]*(Evenkeel|CSV|Excel|PNG|Node|2 GB):?$/.test(text));
	}

	it.each(filesIn('src', /\.svelte$/))('%s', (file) => {
		expect(wordsIn(file)).toEqual([]);
	});
});
