import { describe, expect, it } from 'vitest';
import type { ImprovementEvidence } from '../flag';
import { improvementSentence } from './improvement-sentence';

const held: ImprovementEvidence = {
	...{ scope: 'queue:Care', metric: 'handle-time', unit: 'percent', since: '2026-07-03' },
	...{ early: 14, late: 15, retention: 0.62, retentionLow: 0.5, retentionHigh: 0.8 },
	...{ verdict: 'held', days: 144 }
};

describe('improvementSentence', () => {
	it('says how much of a gain is left', () => {
		expect(improvementSentence(held)).toContain('(62 % of it is left)');
	});

	it('says of one that grew that all of it is left: more than all of it is no share', () => {
		expect(improvementSentence({ ...held, retention: 1.08 })).toContain('(all of it is left)');
		expect(improvementSentence({ ...held, retention: 1 })).toContain('(all of it is left)');
	});

	it('says no share that is not known', () => {
		expect(improvementSentence({ ...held, retention: null })).not.toContain('is left');
	});
});
