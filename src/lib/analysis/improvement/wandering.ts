import { isInsufficient } from '$lib/stats/insufficient';
import { median } from '$lib/stats/summary/median';
import { levelOf, type WeightedSeries } from './level';

/** Two weeks, and how many pairs of neighbouring ones it takes to say how they differ. */
const BLOCK = 14;
const FEWEST_PAIRS = 4;
/** Median of the square of a standard normal. */
const MIDDLE_SQUARE = 0.4549;
/** Neither chance nor a few real steps put the middle of a dozen pairs beyond this. */
const BEYOND_CHANCE = 5;

/**
 * How many times more neighbouring fortnights differ than the noise of days allows (at least 1). The noise is measured on
 * neighbouring days (METHODS C2), which hides a level that drifts for weeks under the sampling error of a day; such a level
 * goes up and comes down again without anybody's doing, and every fortnight of it would be a step. The median over the
 * pairs, so that a few real steps do not hide themselves; what lies within chance counts as 1.
 */
export function wandering(series: WeightedSeries): number {
	const last = series.days.at(-1);
	const [first] = series.days;
	if (first === undefined || last === undefined || !(series.longRunVariance > 0)) return 1;
	const blocks: ReturnType<typeof levelOf>[] = [];
	for (let until = last + 1; until - BLOCK >= first; until -= BLOCK)
		blocks.push(levelOf(series, until - BLOCK, until));
	const squares = blocks.slice(1).flatMap((block, i) => {
		const next = blocks[i];
		return block && next ? [(next.mean - block.mean) ** 2 / (next.variance + block.variance)] : [];
	});
	const middle = median(squares);
	if (squares.length < FEWEST_PAIRS || isInsufficient(middle)) return 1;
	const times = middle / MIDDLE_SQUARE;
	return times > BEYOND_CHANCE ? times : 1;
}
