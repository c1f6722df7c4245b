import { SCORE_CUTS } from '$lib/demo/satisfaction';
import { normalCdf } from '$lib/stats/distributions/normal';
import { BY_SCORE, CHANNELS } from './plan';

const LEAN = new Map<string, number>(CHANNELS.map(({ name, answers }) => [name, answers]));

/**
 * Mean score of those customers of a latent satisfaction who answer. The angry and the delighted answer more often, so that
 * it moves more than the mean of all customers: what a survey can tell at best (METHODS D3, failure modes).
 */
export function answerersScore(latent: number, channel: string): number {
	let weight = 0;
	let sum = 0;
	BY_SCORE.forEach((byScore, i) => {
		const below = (cut: number | undefined, end: number) =>
			cut === undefined ? end : normalCdf(cut - latent);
		const share = below(SCORE_CUTS[i], 1) - below(SCORE_CUTS[i - 1], 0);
		const answering = share / (1 + Math.exp(-(LEAN.get(channel) ?? 0) - byScore));
		weight += answering;
		sum += (i + 1) * answering;
	});
	return sum / weight;
}
