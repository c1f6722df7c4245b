import { describe, expect, it } from 'vitest';
import { givenVerdict, verdictChoices } from './verdict-choices';

describe('verdictChoices', () => {
	it('offers of a contact all five by their keys', () => {
		expect(verdictChoices('contact', 'struggle').map(({ word, key }) => `${key} ${word}`)).toEqual([
			...['1 Over-served', '2 Genuinely complex', '3 Process fault'],
			...['4 Justified exception', '5 Not an issue']
		]);
	});

	it('offers of a swing what can be said of one, by the same keys', () => {
		expect(verdictChoices('swing', 'swing').map(({ verdict, key }) => [verdict, key])).toEqual([
			['process-fault', 3],
			['justified', 4],
			['no-issue', 5]
		]);
	});

	it('does not offer to call a rushed contact over-served, or so long because it was complex', () => {
		expect(verdictChoices('contact', 'rushed').map(({ verdict }) => verdict)).toEqual([
			...['process-fault', 'justified', 'no-issue']
		]);
	});

	it('speaks of an agent as of a person', () => {
		expect(verdictChoices('agent', 'agent-outlier').map(({ word }) => word)).toContain(
			'Has the complex work'
		);
	});

	it('offers of an agent what can be the reason of what was found', () => {
		const words = (kind: string) =>
			verdictChoices('agent', kind).map(({ word, key }) => `${key} ${word}`);
		const all = ['3 Process fault', '4 Known and justified', '5 Not an issue'];
		expect(words('agent-over-service')).toEqual([
			...['1 Over-serves', '2 Has the complex work', ...all]
		]);
		expect(words('agent-outlier')).toEqual(['2 Has the complex work', ...all]);
		expect(words('agent-inconsistent')).toEqual(['2 Has different work from day to day', ...all]);
		expect(words('agent-drift')).toEqual(['2 Has harder work now', ...all]);
	});

	it('repeats a verdict in the words in which it was offered', () => {
		const uneven = { subjectType: 'agent', kind: 'agent-inconsistent' };
		expect(givenVerdict(uneven, 'complex')).toBe('Has different work from day to day');
		expect(givenVerdict(uneven, 'over-served')).toBe('Over-served');
		expect(givenVerdict(uneven, null)).toBeNull();
	});
});
