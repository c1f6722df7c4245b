import { expect, it } from 'vitest';
import { FLAG_KINDS } from '$lib/flags/flag';
import { fittingVerdicts } from '$lib/flags/fitting-verdicts';
import { verdictChoices } from './verdict-choices';

it('offers on the screen what the API takes', () => {
	for (const kind of FLAG_KINDS)
		for (const subject of ['contact', 'agent', 'swing', 'pattern', 'data'])
			expect(verdictChoices(subject, kind).map(({ verdict }) => verdict)).toEqual(
				fittingVerdicts(subject, kind)
			);
});
