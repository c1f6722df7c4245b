import type { ScoreReader } from '../map/mapping';
import { readNumber } from '../map/readers/number';
import type { Question } from './question';

export type ScoreProposal = { reader: ScoreReader; question: Question | null };

/**
 * The scale of a column of scores, by its largest value. A column that never exceeds 5 but holds zeros, or that stops short
 * of its scale, is asked.
 */
export function proposeScore(column: string, values: readonly string[]): ScoreProposal | null {
	const decimal = values.some((value) => /^\d+,\d+$/.test(value)) ? (',' as const) : undefined;
	const numbers = values.map((value) => readNumber(value, decimal)).filter((n) => n !== null);
	if (numbers.length < 0.9 * values.length) return null;
	const largest = Math.max(0, ...numbers);
	const base = { read: 'score' as const, column, ...(decimal && { decimal }) };
	const five: ScoreReader = { ...base, scale: 5, zeroMeansMissing: true };
	const ten: ScoreReader = { ...base, scale: 10 };
	if (largest > 100) return null;
	if (largest > 10) return { reader: { ...base, scale: 100 }, question: null };
	if (largest > 5) return { reader: ten, question: null };
	const zeros = numbers.filter((n) => n === 0).length;
	if (zeros === 0) return { reader: { ...base, scale: 5 }, question: null };
	return {
		reader: five,
		question: {
			field: 'csat',
			column,
			about: 'scale',
			readings: [five, ten].map((reader) => ({
				reader,
				samples: [...new Set(values)]
					.slice(0, 3)
					.map((text) => ({ text, read: meaning(text, reader) }))
			}))
		}
	};
}

function meaning(text: string, { scale, zeroMeansMissing }: ScoreReader): string {
	return Number(text) === 0 && zeroMeansMissing ? 'not answered' : `${text} of ${scale}`;
}
