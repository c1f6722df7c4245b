import { describe, expect, it } from 'vitest';
import { UsageError } from '../command';
import { fileChoice } from './file-choice';

describe('which part of a file is read', () => {
	it('is nothing where nothing is said', () => {
		expect(fileChoice({})).toBeNull();
	});

	it('is said by the name of a sheet, an encoding and a sign or its name', () => {
		expect(fileChoice({ sheet: 'Calls', encoding: 'Windows-1252', delimiter: 'tab' })).toEqual({
			...{ sheet: 'Calls', encoding: 'windows-1252', delimiter: '\t' }
		});
		expect(fileChoice({ delimiter: 'semicolon' })).toEqual({ delimiter: ';' });
		expect(fileChoice({ delimiter: '|' })).toEqual({ delimiter: '|' });
	});

	it('joins by a column, and by one of another name', () => {
		const join = { sheet: 'Answers', column: 'Case', key: 'Case' };
		expect(fileChoice({ join: 'Answers:Case' })).toEqual({ join });
		expect(fileChoice({ join: 'Answers:Case=Case number' })).toEqual({
			join: { ...join, key: 'Case number' }
		});
	});

	it.each([
		[{ encoding: 'klingon' }, /--encoding is one of utf-8, /],
		[{ delimiter: 'x' }, /--delimiter is one of , tab ; \|/],
		[{ join: 'Answers' }, /--join names a sheet and a column/]
	])('says what there is to choose from instead of %j', (options, words) => {
		expect(() => fileChoice(options)).toThrow(UsageError);
		expect(() => fileChoice(options)).toThrow(words);
	});
});
