import { describe, expect, it } from 'vitest';
import { csvLine } from './csv';

describe('csvLine', () => {
	it('quotes what would break the line', () => {
		expect(csvLine(['a,b', 'say "x"', 'two\nlines', 'plain'])).toBe(
			'"a,b","say ""x""","two\nlines",plain\r\n'
		);
	});

	it('disarms what a spreadsheet would run', () => {
		expect(csvLine(['=1+1', '+31 20', '-cmd', '@SUM(A1)', '\tx', '\rx'])).toBe(
			"'=1+1,'+31 20,'-cmd,'@SUM(A1),'\tx,\"'\rx\"\r\n"
		);
	});

	it('is not fooled by a character that is not seen', () => {
		expect(csvLine(['\0=1+1', '\n=1+1'])).toBe('\'\0=1+1,"\'\n=1+1"\r\n');
	});

	it('leaves numbers numbers, negative ones too', () => {
		expect(csvLine([-3, 2.5, '-3.25', true, null, ''])).toBe('-3,2.5,-3.25,true,,\r\n');
	});
});
