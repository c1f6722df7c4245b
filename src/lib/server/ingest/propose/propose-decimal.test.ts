import { expect, it } from 'vitest';
import { proposeDecimal } from './propose-decimal';

it.each<[string, string[], ',' | undefined, boolean]>([
	['one digit after a comma', ['0,5', '12,75'], ',', false],
	['many digits after a comma', ['0,862777778', '3'], ',', false],
	['three digits after every comma', ['1,234', '12,500'], undefined, true],
	['three digits after a zero', ['0,234', '1,500'], ',', false],
	['three digits, and whole thousands without a comma', ['1,234', '2000'], ',', false],
	['commas that come twice', ['1,234,567', '1,500'], undefined, false],
	['points that come twice', ['1.234.567', '1.500'], ',', false],
	['both signs', ['1,234.5', '2,000.25'], undefined, false],
	['milliseconds after a point', ['58.667', '1.500'], undefined, false],
	['points before three digits beside small whole numbers', ['945', '1.234'], undefined, true],
	['points before other digits', ['945', '1.25'], undefined, false],
	['no sign', ['1', '22'], undefined, false],
	['nothing', [], undefined, false]
])('%s', (_, values, decimal, open) => {
	expect(proposeDecimal(values)).toEqual({ decimal, open });
});
