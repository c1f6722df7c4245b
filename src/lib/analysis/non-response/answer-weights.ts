import type { AnswerCell } from '$lib/domain/answer-cell';

/** Answers that a class needs for a weight of its own; thinner ones are taken together. */
const LEAST_ANSWERS = 10;

type Pool = { invited: number; answers: number };

function add(pools: Map<string, Pool>, key: string, { invited, answers }: Pool): void {
	const pool = pools.get(key) ?? { invited: 0, answers: 0 };
	pools.set(key, pool);
	pool.invited += invited;
	pool.answers += answers;
}

/**
 * What each answer stands for: invited / answered within its kind of work and third of handle times (weighting classes,
 * Little 1986; METHODS B6). The thin classes of a kind of work are taken together, and what is still thin is taken
 * together over the site, so that the weights of all answers add up to the invitations.
 * @returns by cell, in order; 0 where nobody of its class answered
 */
export function answerWeights(cells: readonly AnswerCell[]): number[] {
	const levels: ((cell: AnswerCell) => string)[] = [
		({ queue, topic, channel, third }) => [queue, topic, channel, third].join('/'),
		({ queue, topic, channel }) => [queue, topic, channel].join('/'),
		() => ''
	];
	const weights = cells.map(() => 0);
	let left = cells.map((_, row) => row);
	levels.forEach((keyOf, depth) => {
		const pools = new Map<string, Pool>();
		for (const row of left) {
			const cell = cells[row];
			if (cell) add(pools, keyOf(cell), cell);
		}
		const isLast = depth === levels.length - 1;
		left = left.filter((row) => {
			const cell = cells[row];
			const pool = cell && pools.get(keyOf(cell));
			if (!pool || (pool.answers < LEAST_ANSWERS && !isLast)) return true;
			weights[row] = pool.answers > 0 ? pool.invited / pool.answers : 0;
			return false;
		});
	});
	return weights;
}
