import { describe, expect, it } from 'vitest';
import { swingForestRow } from './swing-forest-row';

const row = {
	...{ key: 'k', where: 'Weekend', what: 'satisfaction, Care', effect: '−0.31 points' },
	...{ interval: '−0.43 to −0.19', at: -3.1, low: -4.3, high: -1.9, standing: 'worse' as const },
	...{ word: 'swing', n: 900, agents: 20, sentence: 'A sentence.', p: 'adjusted p 0.004' }
};

describe('swingForestRow', () => {
	it('colours what was found', () => {
		expect(swingForestRow(row)).toMatchObject({ standing: 'worse', badge: 'worse' });
	});

	it('leaves what is unclear without colour and shape', () => {
		const unclear = swingForestRow({ ...row, standing: 'unclear' });
		expect(unclear).toMatchObject({ standing: 'usual', badge: 'unclear', shapeless: true });
		expect(swingForestRow({ ...row, standing: 'stable' })).toMatchObject({ badge: 'usual' });
	});

	it('says under name and verdict what there is to say', () => {
		const said = { made: 'Of +2.', caveat: 'rates differ', reason: 'two weeks' };
		expect(swingForestRow({ ...row, ...said })).toMatchObject({
			notes: ['satisfaction, Care', 'Of +2.', '~ rates differ'],
			remarks: ['adjusted p 0.004', 'two weeks']
		});
		expect(swingForestRow({ ...row, p: null, caveat: null, reason: null })).toMatchObject({
			notes: ['satisfaction, Care'],
			remarks: []
		});
	});
});
