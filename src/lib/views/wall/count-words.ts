import { m } from '$lib/i18n/compiled/messages';
import { whole } from '../format/number';
import type { LevelState } from './level-words';

type Count = {
	usual: { low: number; high: number } | null;
	side: 'usual' | 'high' | 'low' | 'unknown';
};

/**
 * How a count stands to what is usual, in words.
 * @param worse the side that is worse, the other is better; null where neither is
 * @param inWords what is said of the range
 */
export function countState(
	{ usual, side }: Count,
	said: { high: string; low: string },
	worse: 'high' | 'low' | null,
	inWords: (of: { range: string }) => string = m.wall_usual
): LevelState {
	if (!usual) return { standing: 'unclear', usual: m.wall_usual_unknown(), state: '', shape: '' };
	const { low, high } = usual;
	const words = inWords({ range: low === high ? whole(low) : `${whole(low)} – ${whole(high)}` });
	if (side !== 'high' && side !== 'low')
		return { standing: 'usual', usual: words, state: m.wall_as_usual(), shape: '' };
	return {
		standing: worse === null ? 'usual' : side === worse ? 'worse' : 'better',
		usual: words,
		state: said[side],
		shape: side === 'high' ? '▲' : '▼'
	};
}
