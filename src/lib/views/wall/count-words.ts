import { whole } from '../format/number';
import type { LevelState } from './level-words';
import { WALL_WORDS } from './wall-words';

type Count = {
	usual: { low: number; high: number } | null;
	side: 'usual' | 'high' | 'low' | 'unknown';
};

/**
 * How a count stands to what is usual, in words.
 * @param worse the side that is worse, the other is better; null where neither is
 * @param tail behind the range: "by now", "a week"
 */
export function countState(
	{ usual, side }: Count,
	said: { high: string; low: string },
	worse: 'high' | 'low' | null,
	tail = ''
): LevelState {
	if (!usual) return { standing: 'unclear', usual: WALL_WORDS.notKnown, state: '', shape: '' };
	const { low, high } = usual;
	const range = `usual ${low === high ? whole(low) : `${whole(low)} – ${whole(high)}`}`;
	const words = tail ? `${range} ${tail}` : range;
	if (side !== 'high' && side !== 'low')
		return { standing: 'usual', usual: words, state: WALL_WORDS.asUsual, shape: '' };
	return {
		standing: worse === null ? 'usual' : side === worse ? 'worse' : 'better',
		usual: words,
		state: said[side],
		shape: side === 'high' ? '▲' : '▼'
	};
}
