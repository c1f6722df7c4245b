import { describe, expect, it } from 'vitest';
import { narrowReview, type TeamScope } from './narrow-review';
import type { ReviewView } from './review-view';

const flag = (flagId: string, kind: string) => ({ flagId, kind, sentence: flagId });
const flags = [
	flag('ours', 'agent-outlier'),
	flag('theirs', 'agent-outlier'),
	flag('gone', 'agent-drift'),
	flag('swing', 'swing'),
	flag('gone-swing', 'swing'),
	flag('source', 'data-quality'),
	flag('their-timer', 'data-quality'),
	flag('unheard-of', 'later-kind')
];
const worst = ['c1', 'c2', 'c3'].map((contactId) => ({ contactId }));
const review = { flags, ledger: { overServed: 9, worst } } as unknown as ReviewView;
const changes = {
	fresh: flags.slice(0, 2),
	still: flags.slice(2, 4),
	recovered: [flag('recovered', 'agent-drift'), flag('their-recovered', 'agent-drift')]
};
const actions = [
	{ title: 'coach ours', agentId: 1 },
	{ title: 'coach theirs', agentId: 2 },
	{ title: 'call Ben of the other team', agentId: 0 }
];
const scope: TeamScope = {
	agents: new Set([1, 3]),
	flagAgents: new Map([
		...([
			['ours', 1],
			['theirs', 2],
			['swing', 0],
			['source', 0]
		] as const),
		...([
			['their-timer', 2],
			['unheard-of', 0],
			['recovered', 3]
		] as const),
		...([['their-recovered', 2]] as const)
	]),
	contactAgents: new Map([
		['c1', 2],
		['c2', 1]
	])
};
const ids = (of: readonly { flagId: string }[] = []) => of.map(({ flagId }) => flagId).join(' ');

describe('a review for a reader of some teams', () => {
	const narrowed = narrowReview({ review, changes, actions }, scope);

	it('has the exceptions of their agents and those of the whole centre, which it tells apart', () => {
		expect(ids(narrowed.review.flags)).toBe('ours swing gone-swing source');
		expect([...narrowed.centre].join(' ')).toBe('swing gone-swing source');
		expect(ids(narrowed.changes?.fresh)).toBe('ours');
		expect(ids(narrowed.changes?.still)).toBe('swing');
		expect(ids(narrowed.changes?.recovered)).toBe('recovered');
	});

	it('leaves out what nobody can say whom it is about, and counts it', () => {
		expect(narrowed.unknown).toBe(2);
	});

	it('has their contacts, and actions that come from a flag on their agents; the numbers stay', () => {
		expect(narrowed.review.ledger).toEqual({ overServed: 9, worst: [{ contactId: 'c2' }] });
		expect(narrowed.actions.map(({ title }) => title)).toEqual(['coach ours']);
	});

	it('is of the whole centre only where the teams have no agent', () => {
		const none = narrowReview({ review, changes: null, actions }, { ...scope, agents: new Set() });
		expect(ids(none.review.flags)).toBe('swing gone-swing source');
		expect(none.review.ledger.worst).toEqual([]);
		expect(none).toMatchObject({ actions: [], changes: null });
	});
});
