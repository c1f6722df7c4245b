import { LANGUAGES, readerLanguage } from './language';
import { type Inputs, type Text, fillIn } from './fill-in';

/**
 * A message as the server and tests hold it: its texts in the order of the languages, with names in braces for what
 * varies. The browser is given one language of them: say-in-browser.ts.
 */
export function say(...texts: readonly Text[]): (inputs?: Inputs) => string {
	return (inputs) => {
		const language = readerLanguage();
		return fillIn(texts[LANGUAGES.indexOf(language)] ?? '', language, inputs);
	};
}
