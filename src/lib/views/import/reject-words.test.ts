import { expect, it } from 'vitest';
import { FIELD_CHOICES, FIELD_RANGES } from '$lib/domain/field-choices';
import { REJECT_SENTENCES, type RejectReason } from '$lib/domain/reject';
import { rejectSentence } from '$lib/domain/reject-sentence';
import { rejectWords } from './reject-words';

it('says to an English reader what the API says, of every reason and field, in files and items', () => {
	const reasons = Object.keys(REJECT_SENTENCES) as RejectReason[];
	const names = [...Object.keys(FIELD_CHOICES), ...Object.keys(FIELD_RANGES), 'wait', null];
	for (const reason of reasons)
		for (const name of names)
			for (const value of [null, 'phone', 'inbound call', '9'])
				for (const where of [
					{ column: name === null ? null : `/${name}` },
					{ column: 'Their column', field: name }
				]) {
					const reject = { reason, value, ...where };
					expect(rejectWords(reject), `${reason} ${name} ${value}`).toBe(rejectSentence(reject));
				}
});
