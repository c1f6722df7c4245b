import { describe, expect, it } from 'vitest';
import { suggestedAction } from './suggested-action';

describe('suggestedAction', () => {
	it('names whom and what it is about', () => {
		const of = (
			subjectType: string,
			agent: string | null = 'Anna',
			queue: string | null = 'Care'
		) => suggestedAction({ subjectType, subjectId: 'C 1', agent, queue });
		expect(of('contact')).toBe('Go through contact C 1 with Anna');
		expect(of('contact', null)).toBe('Go through contact C 1');
		expect(of('agent')).toBe('Look at it together with Anna');
		expect(of('swing')).toBe('Find out what is different in Care');
		expect(of('pattern', null, null)).toBe('Find out what is different');
		expect(of('data')).toBe('Ask who sends these data');
	});
});
