import type { FieldName, NumberReader } from '../map/mapping';
import { readNumber } from '../map/readers/number';
import { proposeDecimal } from './propose-decimal';
import type { Question } from './question';

/** Zeros in this share of answers from 0 to 10 are rather missing answers than the lowest one. */
const MANY_ZEROS = 0.2;

/**
 * How a column of numbers is read. On a scale that begins at 1 a zero is no answer; from 0 to 10 many zeros are asked about.
 * @returns null where hardly a value is a number
 */
export function proposeNumber(
	field: FieldName,
	column: string,
	values: readonly string[]
): { reader: NumberReader; question: Question | null } | null {
	const { decimal } = proposeDecimal(values);
	const numbers = values.map((value) => readNumber(value, decimal)).filter((n) => n !== null);
	if (numbers.length < 0.6 * values.length) return null;
	const reader: NumberReader = { read: 'number', column, ...(decimal && { decimal }) };
	const missing: NumberReader = { ...reader, zeroMeansMissing: true };
	const zeros = numbers.filter((n) => n === 0).length;
	if (zeros === 0 || field === 'transfers') return { reader, question: null };
	if (field !== 'recommend') return { reader: missing, question: null };
	if (zeros <= MANY_ZEROS * numbers.length) return { reader, question: null };
	const samples = [...new Set(values)].slice(0, 3);
	const readings = [missing, reader].map((of) => ({
		reader: of,
		samples: samples.map((text) => ({
			text,
			read: of.zeroMeansMissing && Number(text) === 0 ? 'not answered' : `${text} of 10`
		}))
	}));
	return { reader: missing, question: { field, column, about: 'zero', readings } };
}
