/**
 * Of the messages the browser loads those of the page's language only: its build takes compiled/browser for
 * compiled/messages, and a screen comes alive once the texts of its areas are there. No top-level await does that:
 * Safari goes on too early where two modules wait for a third.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './source-hash.js';

const i18n = join(root, 'src', 'lib', 'i18n').replaceAll('\\', '/');
const browser = `${i18n}/compiled/browser`;

/** How every module of the product asks for messages. */
const IMPORT = "import { m } from '$lib/i18n/compiled/messages';";
/** A screen in SvelteKit's list of them. */
const SCREEN = /\(\) => (import\('\.\/nodes\/\d+'\))/g;
/** The texts of an area in a language. */
const TEXTS = /compiled\/browser\/texts\/[^/]+\/([^/]+)\.js$/;

/** @param {string} file of an area's functions @returns {string[]} the names of its messages, in order */
const namesOf = (file) =>
	readFileSync(join(browser, file), 'utf8').match(/(?<=^export const )\w+/gm) ?? [];

/** @returns {Map<string, string>} the area of each message */
function areasOfMessages() {
	const files = readdirSync(browser).filter((file) => file.endsWith('.js'));
	return new Map(
		files.flatMap((file) => namesOf(file).map((name) => [name, basename(file, '.js')]))
	);
}

/** @returns {import('vite').Plugin} */
export function oneLanguage() {
	/** @type {Map<string, string>} */
	let areas = new Map();
	return {
		name: 'evenkeel:one-language',
		apply: 'build',
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'client',
		buildStart() {
			areas = areasOfMessages();
		},
		transform(code, id) {
			if (/\/generated\/client(-optimized)?\/app\.js$/.test(id)) return waitForTexts(code);
			return code.includes(IMPORT) ? fromAreas(code, areas) : null;
		},
		renderChunk(code, { moduleIds: [id = '', ...others] }, _options, { chunks }) {
			const area = others.length === 0 && TEXTS.exec(id.replaceAll('\\', '/'))?.[1];
			if (!area) return null;
			const said = Object.values(chunks).flatMap(
				({ modules }) => modules[`${browser}/${area}.js`]?.renderedExports ?? []
			);
			return withoutUnsaid(code, readFileSync(id, 'utf8'), namesOf(`${area}.js`), new Set(said));
		}
	};
}

/** @param {string} code SvelteKit's list of screens @returns {string} the same, each with the texts that it needs */
function waitForTexts(code) {
	const waiting = code.replaceAll(SCREEN, '() => withTexts($1)');
	if (waiting === code) throw new Error('SvelteKit lists its screens in another way now.');
	return `import { withTexts } from '${i18n}/area-texts';\n${waiting}`;
}

/** @param {string} code @param {Map<string, string>} areas @returns {string} each message taken from its area */
function fromAreas(code, areas) {
	/** @type {Set<string>} */
	const used = new Set();
	const body = code.replaceAll(/\bm\.(\w+)/g, (whole, name) => {
		if (!areas.has(name)) return whole;
		used.add(name);
		return `m_${name}`;
	});
	const imports = [...used].map(
		(name) => `import { ${name} as m_${name} } from '${browser}/${areas.get(name)}.js';`
	);
	// On the line of the one that it replaces.
	return body.replace(IMPORT, imports.join(' '));
}

/**
 * Leaves out what the browser never says: the server has written it by then.
 * @param {string} code the file of texts as the bundler writes it
 * @param {string} source the same as packMessages wrote it
 * @param {string[]} names of its messages
 * @param {Set<string>} said of those that the browser says
 */
function withoutUnsaid(code, source, names, said) {
	const texts = JSON.parse(inBrackets(source));
	const left = names.map((name, at) => (said.has(name) ? texts[at] : 0));
	return code.replace(inBrackets(code), () => JSON.stringify(left));
}

/** @param {string} code @returns {string} the list that it is about */
const inBrackets = (code) => code.slice(code.indexOf('[\n'), code.lastIndexOf(']') + 1);
