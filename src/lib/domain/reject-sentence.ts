import { FIELD_CHOICES, FIELD_RANGES } from './field-choices';
import { knownWord } from './known-words';
import { REJECT_SENTENCES, type Reject } from './reject';

type Said = Pick<Reject, 'reason' | 'column'> & {
	/** Name of the field in the API or a mapping, where the column is one of a file. */
	field?: string | null;
	value?: string | null;
};

/** The sentence for one reject: what is wrong, and how to mend it, with what the field takes where it takes few things. */
export function rejectSentence({ reason, column, field, value }: Said): string {
	const sentence = REJECT_SENTENCES[reason];
	const isFile = field !== undefined && field !== null;
	const name = isFile ? field : (column ?? '').slice(1);
	switch (reason) {
		case 'missing-field':
			return column === '/csat'
				? 'The survey holds no answer: send csat, effort, recommend, loyalty or driver, or a comment where the site keeps comments.'
				: sentence;
		case 'not-in-list':
			return choiceSentence(name, value ?? null, isFile) ?? sentence;
		case 'score-out-of-scale':
		case 'out-of-range': {
			const range = FIELD_RANGES[name];
			return range ? `${sentence} It takes ${range}.` : sentence;
		}
		case 'not-a-flag':
			return isFile
				? `${sentence} Say in the mapping which words mean yes and which mean no.`
				: `${sentence} Send true or false, without quotation marks.`;
		default:
			return sentence;
	}
}

function choiceSentence(name: string, value: string | null, isFile: boolean): string | null {
	const choices = FIELD_CHOICES[name];
	if (!choices) return null;
	const words = choices.map(String);
	const meant = value === null ? undefined : knownWord(value, words);
	const hint = meant === undefined ? '' : ` Here that is ${meant}.`;
	const mend = isFile ? ' Mend the row, or say in the mapping what each word means.' : '';
	return `The value is none that ${name.split('/').at(-1)} takes: ${words.join(', ')}.${hint}${mend}`;
}
