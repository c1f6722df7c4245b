/**
 * Makes small functions of compiled messages: what paraglide writes is a function a language. The types of what varies
 * stay as it found them. The server and tests hold every language (compiled/messages), the browser that of the page
 * (compiled/browser: a file of functions an area, and one of texts an area and language).
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The type of what varies in a message. */
const INPUTS = /^\/\*\* @typedef \{(\{.*\})\} \w+ \*\/$/m;

/**
 * @param {string} folder of src/lib/i18n
 * @throws Error where a compiled message is not as expected
 */
export function packMessages(folder) {
	const project = join(folder, 'project.inlang', 'settings.json');
	const { locales, ...settings } = JSON.parse(readFileSync(project, 'utf8'));
	/** @type {string[]} */
	const paths = settings['plugin.inlang.messageFormat'].pathPattern;
	const browser = join(folder, 'compiled', 'browser');
	rmSync(browser, { recursive: true, force: true });
	for (const path of paths) {
		const area = basename(path, '.json');
		const messages = locales.map((/** @type {string} */ locale) =>
			JSON.parse(readFileSync(join(folder, path.replace('{locale}', locale)), 'utf8'))
		);
		const names = Object.keys(messages[0]);
		for (const name of names) packMessage(folder, name, messages);
		const files = locales.map((/** @type {string} */ locale, /** @type {number} */ at) => {
			const texts = names.map((name) => JSON.stringify(textOf(messages[at][name])));
			write(join(browser, 'texts', locale, `${area}.js`), [
				'/** @type {import("../../../../fill-in").Text[]} */',
				`export default [\n${texts.join(',\n')}\n];`
			]);
			return `'${locale}': () => import('./texts/${locale}/${area}.js')`;
		});
		write(join(browser, `${area}.js`), [
			"import { area } from '../../area-texts';",
			"import { say } from '../../say-in-browser';",
			`const texts = /* @__PURE__ */ area({ ${files.join(', ')} });`,
			...names.map((name, at) => `export const ${name} = /* @__PURE__ */ say(texts, ${at});`)
		]);
	}
}

/** @param {string} folder of src/lib/i18n @param {string} name @param {Record<string, unknown>[]} messages by language */
function packMessage(folder, name, messages) {
	const file = join(folder, 'compiled', 'messages', `${name}.js`);
	const inputs = INPUTS.exec(readFileSync(file, 'utf8'))?.[1];
	if (!inputs) throw new Error(`The compiled message ${name} has no type.`);
	const takes = inputs === '{}' ? '' : `inputs: ${inputs}`;
	const texts = messages.map((all) => JSON.stringify(textOf(all[name])));
	write(file, [
		"import { say } from '../../say';",
		`export const ${name} = /** @type {(${takes}) => string} */ (/* @__PURE__ */ say(${texts.join(', ')}));`
	]);
}

/** @param {string} file @param {string[]} lines */
function write(file, lines) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${lines.join('\n')}\n`);
}

/** The text of a message, or of each of its plural forms, by their names. @param {any} message */
function textOf(message) {
	if (typeof message === 'string') return message;
	const [{ match }] = message;
	return Object.fromEntries(
		Object.entries(match).map(([form, text]) => [form.split('=')[1], text])
	);
}
