import { LANGUAGES, readerLanguage } from './language';

/** A message in one language: its text, or the text of each plural form. */
type Text = string | Readonly<Record<string, string>>;
type Inputs = Readonly<Record<string, unknown>>;

const rules = new Map<string, Intl.PluralRules>();

/** The plural form of a number: "one", "other"; what it is in a language is dear to learn, so it is learnt once. */
function formOf(language: string, count: unknown): string {
	const known = rules.get(language) ?? new Intl.PluralRules(language);
	rules.set(language, known);
	return known.select(Number(count));
}

/**
 * A message as the program holds it: its texts in the order of the languages, with names in braces for what varies. Far
 * smaller than a function a language, and every screen brings its messages in all of them.
 */
export function say(...texts: readonly Text[]): (inputs?: Inputs) => string {
	return (inputs = {}) => {
		const language = readerLanguage();
		const text = texts[LANGUAGES.indexOf(language)] ?? '';
		const form = typeof text === 'string' ? text : (text[formOf(language, inputs.count)] ?? '');
		return form.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(inputs[name]));
	};
}
