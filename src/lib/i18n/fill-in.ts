/** A message in one language: its text, or the text of each plural form. */
export type Text = string | Readonly<Record<string, string>>;
/** What varies in a message; `count` decides on its plural form. */
export type Inputs = Readonly<Record<string, unknown>>;

const rules = new Map<string, Intl.PluralRules>();

/** The plural form of a number: "one", "other"; what it is in a language is dear to learn, so it is learnt once. */
function formOf(language: string, count: unknown): string {
	const known = rules.get(language) ?? new Intl.PluralRules(language);
	rules.set(language, known);
	return known.select(Number(count));
}

/** A text with what varies put in for the names in braces. */
export function fillIn(text: Text, language: string, inputs: Inputs = {}): string {
	const form = typeof text === 'string' ? text : (text[formOf(language, inputs.count)] ?? '');
	return form.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(inputs[name]));
}
