import { REJECT_SENTENCES, type Reject } from './reject';

/** The sentence for one reject: of a survey without an answer it names the fields, since none of them alone is required. */
export function rejectSentence({ reason, column }: Pick<Reject, 'reason' | 'column'>): string {
	return reason === 'missing-field' && column === '/csat'
		? 'The survey holds no answer: send csat, effort, recommend, loyalty or driver, or a comment where the site keeps comments.'
		: REJECT_SENTENCES[reason];
}
