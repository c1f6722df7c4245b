import type { ScoreReader } from '../map/mapping';
import { readNumber } from '../map/readers/number';
import { proposeDecimal } from './propose-decimal';
import type { Question } from './question';

export type ScoreProposal = { reader: ScoreReader; question: Question | null };

/** Zeros in this share of a longer scale are rather missing answers than the lowest score. */
const MANY_ZEROS = 0.2;

/**
 * The scale of a column of scores, by its largest value. A column that never exceeds 5 but holds zeros is asked for its
 * scale, one on a longer scale with many zeros for what they mean.
 */
export function proposeScore(column: string, values: readonly string[]): ScoreProposal | null {
	const { decimal } = proposeDecimal(values);
	const numbers = values.map((value) => readNumber(value, decimal)).filter((n) => n !== null);
	if (numbers.length < 0.9 * values.length) return null;
	const largest = Math.max(0, ...numbers);
	if (largest > 100) return null;
	const base = { read: 'score' as const, column, ...(decimal && { decimal }) };
	const zeros = numbers.filter((n) => n === 0).length;
	const asked = (about: Question['about'], readers: [ScoreReader, ScoreReader]): ScoreProposal => ({
		reader: readers[0],
		question: { field: 'csat', column, about, readings: readers.map((r) => readingOf(r, values)) }
	});
	const five: ScoreReader = { ...base, scale: 5 };
	const long: ScoreReader = { ...base, scale: largest > 10 ? 100 : 10 };
	if (largest <= 5) {
		return zeros === 0
			? { reader: five, question: null }
			: asked('scale', [{ ...five, zeroMeansMissing: true }, long]);
	}
	return zeros > MANY_ZEROS * numbers.length
		? asked('zero', [{ ...long, zeroMeansMissing: true }, long])
		: { reader: long, question: null };
}

function readingOf(reader: ScoreReader, values: readonly string[]) {
	const samples = [...new Set(values)]
		.slice(0, 3)
		.map((text) => ({ text, read: meaning(text, reader) }));
	return { reader, samples };
}

function meaning(text: string, { scale, zeroMeansMissing }: ScoreReader): string {
	return Number(text) === 0 && zeroMeansMissing ? 'not answered' : `${text} of ${scale}`;
}
