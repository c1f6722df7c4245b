import { expect, it } from 'vitest';
import { fileChoice } from './file-choice';

const choice = (query: string) => fileChoice(new URLSearchParams(query));

it('reads which part of a file was chosen, and nothing where nothing was or can be', () => {
	expect(choice('')).toBeNull();
	expect(choice('other=1')).toBeNull();
	expect(choice('sheet=Calls&with=&encoding=big5&delimiter=%3B')).toEqual({
		sheet: 'Calls',
		encoding: 'big5',
		delimiter: ';'
	});
	const join = { sheet: 'Ratings', column: 'Id', key: 'Case' };
	expect(choice(`with=${encodeURIComponent(JSON.stringify(join))}`)).toEqual({ join });
	expect(choice('sheet=')).toEqual({});
	for (const wrong of ['encoding=klingon', 'delimiter=x', 'with=x', 'with=%7B%7D'])
		expect(choice(wrong), wrong).toBeNull();
});
