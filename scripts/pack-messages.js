/**
 * Makes small functions of compiled messages: what paraglide writes is a function a language, and a screen brings its
 * messages in all languages to the browser. The types of what varies stay as it found them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
	const areas = settings['plugin.inlang.messageFormat'].pathPattern;
	const messages = locales.map((/** @type {string} */ locale) =>
		Object.assign(
			{},
			...areas.map((area) =>
				JSON.parse(readFileSync(join(folder, area.replace('{locale}', locale)), 'utf8'))
			)
		)
	);
	for (const name of Object.keys(messages[0])) {
		const file = join(folder, 'compiled', 'messages', `${name}.js`);
		const compiled = readFileSync(file, 'utf8');
		const inputs = INPUTS.exec(compiled)?.[1];
		if (!inputs) throw new Error(`The compiled message ${name} has no type.`);
		const takes = inputs === '{}' ? '' : `inputs: ${inputs}`;
		const texts = messages.map((/** @type {Record<string, unknown>} */ all) =>
			JSON.stringify(textOf(all[name]))
		);
		const lines = [
			"import { say } from '../../say';",
			`export const ${name} = /** @type {(${takes}) => string} */ (/* @__PURE__ */ say(${texts.join(', ')}));`
		];
		writeFileSync(file, `${lines.join('\n')}\n`);
	}
}

/** The text of a message, or of each of its plural forms, by their names. @param {any} message */
function textOf(message) {
	if (typeof message === 'string') return message;
	const [{ match }] = message;
	return Object.fromEntries(
		Object.entries(match).map(([form, text]) => [form.split('=')[1], text])
	);
}
