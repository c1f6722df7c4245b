import { m } from '$lib/i18n/compiled/messages';
import { describe, expect, it } from 'vitest';
import { countState } from './count-words';

const said = { high: 'more than usual', low: 'fewer than usual' };
const state = (side: 'usual' | 'high' | 'low' | 'unknown', worse: 'high' | null = 'high') =>
	countState({ usual: { low: 1200, high: 1500 }, side }, said, worse, m.wall_usual_by_now);

describe('countState', () => {
	it('says range and state, and colours only what is better or worse', () => {
		expect(state('usual')).toEqual({
			...{ standing: 'usual', usual: 'usual 1,200 – 1,500 by now', state: 'as usual', shape: '' }
		});
		expect(state('high')).toMatchObject({
			standing: 'worse',
			state: 'more than usual',
			shape: '▲'
		});
		expect(state('low')).toMatchObject({
			standing: 'better',
			state: 'fewer than usual',
			shape: '▼'
		});
	});

	it('has shape and word, but no colour, where neither side is worse', () => {
		expect(state('high', null)).toMatchObject({ standing: 'usual', shape: '▲' });
	});

	it('says one number where the range is one, and that nothing is known yet', () => {
		const one = countState({ usual: { low: 0, high: 0 }, side: 'usual' }, said, 'high');
		expect(one.usual).toBe('usual 0');
		expect(countState({ usual: null, side: 'unknown' }, said, 'high')).toMatchObject({
			...{ standing: 'unclear', usual: 'usual not known yet', state: '' }
		});
	});
});
