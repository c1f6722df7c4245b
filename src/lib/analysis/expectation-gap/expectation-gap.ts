import type { LaterAnswers } from '$lib/domain/later-answers';
import { clusteredMean } from '$lib/stats/cluster/clustered-mean';
import { normalQuantile, normalSf } from '$lib/stats/distributions/normal';
import { isInsufficient } from '$lib/stats/insufficient';
import { fairScores } from './fair-scores';

/** Later answers of over-served customers that a figure needs (METHODS A4). */
export const LEAST_EXPOSED_ANSWERS = 80;

/** One group of later answers. */
export type LaterGroup = {
	answers: number;
	customers: number;
	/** Plain mean rating, 1 to 5; null without answers. */
	mean: number | null;
};

/** How much lower or higher over-served customers rate their next ordinary contact. Plain values, stored as they are. */
export type ExpectationGap = {
	exposed: LaterGroup;
	control: LaterGroup;
	/** Exposed less control in points of satisfaction, kind of work and agent taken out; negative: they are let down. */
	gap: { points: number; standardError: number; low: number; high: number; p: number } | null;
	/** Why there is no figure; null when there is one. */
	reason: string | null;
};

/**
 * The expectation gap (METHODS A4): mean fair score of ordinary contacts of customers who had been over-served shortly
 * before, less that of customers who had been served as usual. Exposure looks at handle time only, never at the rating
 * of the long contact: choosing those rated 5 would make a drop by regression to the mean. Variance clustered by
 * customer, normal test, 95 % interval. False flags among the exposed dilute the gap, so its true size is at least this.
 */
export function expectationGap(answers: LaterAnswers): ExpectationGap {
	const scores = fairScores(answers);
	const rows = { exposed: rowsWith(answers, 1), control: rowsWith(answers, 0) };
	const none = {
		exposed: groupOf(answers, rows.exposed),
		control: groupOf(answers, rows.control),
		gap: null
	};
	if (rows.exposed.length < LEAST_EXPOSED_ANSWERS)
		return { ...none, reason: tooFew('over-served before', rows.exposed.length) };
	if (rows.control.length < LEAST_EXPOSED_ANSWERS)
		return { ...none, reason: tooFew('served as usual before', rows.control.length) };
	const mean = (of: readonly number[]) =>
		clusteredMean(
			of.map((row) => scores[row] as number),
			of.map((row) => answers.customer[row] as number)
		);
	const exposed = mean(rows.exposed);
	const control = mean(rows.control);
	if (isInsufficient(exposed) || isInsufficient(control))
		return { ...none, reason: 'all these answers come from one customer' };
	const points = exposed.mean - control.mean;
	const standardError = Math.sqrt(exposed.variance + control.variance);
	if (!(standardError > 1e-9)) return { ...none, reason: 'every answer is the same' };
	const half = normalQuantile(0.975) * standardError;
	const p = Math.min(1, 2 * normalSf(Math.abs(points) / standardError));
	return {
		...none,
		gap: { points, standardError, low: points - half, high: points + half, p },
		reason: null
	};
}

function tooFew(whom: string, answers: number): string {
	const were = answers === 1 ? 'answer is' : 'answers are';
	return `${answers} later ${were} from customers ${whom}, and a figure needs ${LEAST_EXPOSED_ANSWERS}`;
}

function rowsWith({ exposed }: LaterAnswers, state: 0 | 1): number[] {
	const rows: number[] = [];
	for (let row = 0; row < exposed.length; row++) if (exposed[row] === state) rows.push(row);
	return rows;
}

function groupOf({ customer, csat }: LaterAnswers, rows: readonly number[]): LaterGroup {
	return {
		answers: rows.length,
		customers: new Set(rows.map((row) => customer[row])).size,
		mean:
			rows.length > 0
				? rows.reduce((sum, row) => sum + (csat[row] as number), 0) / rows.length
				: null
	};
}
