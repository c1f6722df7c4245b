import { describe, expect, it } from 'vitest';
import { FIELD_CHOICES } from './field-choices';
import { REJECT_SENTENCES } from './reject';
import { rejectSentence } from './reject-sentence';

const api = (pointer: string, reason: keyof typeof REJECT_SENTENCES, value: string | null = null) =>
	rejectSentence({ reason, column: pointer, value });

describe('the sentence of a reject', () => {
	it('lists what a field takes, and what the word sent is called here', () => {
		expect(api('/channel', 'not-in-list', 'phone')).toBe(
			'The value is none that channel takes: voice, chat, email, social, messaging, video, in_person, other. Here that is voice.'
		);
		expect(api('/channel', 'not-in-list', 'fax')).not.toContain('Here');
		expect(api('/direction', 'not-in-list', 'Incoming')).toMatch(
			/: inbound, .* Here that is inbound\.$/
		);
		expect(api('/exception/reason', 'not-in-list', 'mood')).toContain(
			'that reason takes: complaint, vip,'
		);
		expect(api('/seconds', 'not-in-list', '60')).toContain('900, 1800, 3600');
	});

	it.each(Object.keys(FIELD_CHOICES))(
		'names the choices of %s, of the API and of files',
		(field) => {
			for (const choice of FIELD_CHOICES[field] ?? []) {
				expect(api(`/${field}`, 'not-in-list', 'nothing')).toContain(String(choice));
				expect(rejectSentence({ reason: 'not-in-list', column: 'Medium', field })).toContain(
					String(choice)
				);
			}
		}
	);

	it('says of a file how to mend it', () => {
		const of = (reason: 'not-in-list' | 'not-a-flag', field: string) =>
			rejectSentence({ reason, column: 'Medium', field, value: 'Phone' });
		expect(of('not-in-list', 'channel')).toMatch(
			/Here that is voice\. Mend the row, or say in the mapping what each word means\.$/
		);
		expect(of('not-a-flag', 'answered')).toMatch(/which words mean yes/);
	});

	it('gives the scale of a score', () => {
		expect(api('/effort', 'score-out-of-scale', '9')).toContain(
			'It takes a whole number from 1 to 7.'
		);
		expect(api('/csat', 'score-out-of-scale', '9')).toContain(
			'1 to 5; 0 to 10 where csatScale is 10'
		);
		expect(api('/loyalty/resist', 'out-of-range', '9')).toContain('1 to 5');
	});

	it('is the reason alone where that says it', () => {
		expect(api('/startedAt', 'not-a-time')).toBe(REJECT_SENTENCES['not-a-time']);
		expect(rejectSentence({ reason: 'row-too-wide', column: null })).toBe(
			REJECT_SENTENCES['row-too-wide']
		);
		expect(api('/csat', 'missing-field')).toContain('holds no answer');
	});
});
