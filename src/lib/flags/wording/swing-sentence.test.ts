import { describe, expect, it } from 'vitest';
import { speak } from '$lib/server/access/speak';
import type { SwingEvidence } from '../flag';
import { swingSentence } from './swing-sentence';

const weekend: SwingEvidence = {
	scope: 'queue:technical support',
	metric: 'csat',
	dimension: 'weekend',
	level: 'weekend',
	versus: 'rest',
	unit: 'points',
	effect: -0.31,
	ciLow: -0.43,
	ciHigh: -0.19,
	standardError: 0.06,
	df: 20,
	p: 0.0001,
	pAdjusted: 0.004,
	shared: true,
	verdict: 'swing',
	reason: null,
	agents: 34,
	contacts: 2210,
	tested: 56
};

describe('the sentence of a swing', () => {
	it('says where, how large, how sure, on how many and compared with what', () => {
		expect(swingSentence(weekend)).toBe(
			'Satisfaction at the weekend in technical support is −0.31 points against the rest ' +
				'(95 % sure of −0.43 to −0.19) for the same agents and the same kind of work: 34 agents, 2,210 answers.'
		);
	});

	it('compares seniority between agents, so it does not claim the same agents', () => {
		const text = swingSentence({
			...weekend,
			scope: 'site',
			metric: 'handle-time',
			unit: 'percent',
			effect: 21,
			ciLow: 9.5,
			ciHigh: 33.8,
			dimension: 'seniority',
			level: 'under 180 days'
		});
		expect(text).toContain('Handle time of agents under 180 days is +21.0 %');
		expect(text).toContain('for the same kind of work');
		expect(text).not.toContain('same agents');
	});

	it('says that other people are compared where nobody changes shifts', () => {
		const text = swingSentence({ ...weekend, dimension: 'shift', level: 'Evening', between: true });
		expect(text).toContain('between different agents, for the same kind of work');
		expect(text).not.toContain('same agents');
	});

	it('writes the name of a shift as the centre does, in English small', () => {
		const late = { ...weekend, dimension: 'shift', level: 'Late Team' } as const;
		expect(swingSentence(late)).toContain('in the late team shift');
		expect(speak('lv', () => swingSentence(late))).toContain('Late Team maiņā');
		// A new site's own names are ours to say.
		const evening = { ...late, level: 'Evening' };
		expect(swingSentence(evening)).toContain('in the evening shift');
		expect(speak('lv', () => swingSentence(evening))).toContain('vakara maiņā');
	});

	it('gives the reason where nothing can be said', () => {
		expect(
			swingSentence({
				...weekend,
				effect: null,
				ciLow: null,
				ciHigh: null,
				reason: 'fewer than 3 matched agents'
			})
		).toBe('Satisfaction at the weekend in technical support: fewer than 3 matched agents.');
	});
});
