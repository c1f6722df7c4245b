import { expect, it } from 'vitest';
import { restatedRows } from './restated-rows';

const line = { label: 'Handle time, median', published: '4:00', now: '4:10' };
const cause = { name: 'late.csv', when: 'Mon 2 Nov, 10:00', did: '12 contacts more', href: '/x' };

it('names the causes of each number, and says where there is none to name', () => {
	expect(
		restatedRows({
			lines: [
				{ key: 'median', ...line, causes: [2, 1], unknown: null },
				{ key: 'mean', ...line, causes: [], unknown: 'Nothing stored explains it.' }
			],
			causes: [cause, { ...cause, name: 'a setting', when: '' }],
			verdicts: []
		})
	).toEqual([
		{
			...{ key: 'median', ...line },
			because: ['a setting, 12 contacts more', 'late.csv, Mon 2 Nov, 10:00, 12 contacts more']
		},
		{ key: 'mean', ...line, because: ['Nothing stored explains it.'] }
	]);
	expect(restatedRows(null)).toEqual([]);
});
