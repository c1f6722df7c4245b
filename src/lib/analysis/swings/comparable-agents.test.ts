import { describe, expect, it } from 'vitest';
import { simulatedWindow } from '../../../../tests/support/simulated-window';
import { comparableAgents } from './comparable-agents';
import { reviewSwings } from './review-swings';

const SITE = { kind: 'site' } as const;

describe('the agents whose contacts a swing is measured on', () => {
	const window = simulatedWindow({ seed: 5, agents: 30, newAgents: 10, queues: 2 });

	it('are as many as the finding compares, in every scope, dimension and metric', () => {
		const found = reviewSwings(window).filter(({ effect }) => effect !== null);
		expect(new Set(found.map(({ dimension }) => dimension)).size).toBe(5);
		expect(new Set(found.map(({ metric }) => metric)).size).toBe(2);
		for (const finding of found)
			expect([finding.level, comparableAgents(window, finding.scope, finding).length]).toEqual([
				finding.level,
				finding.agents
			]);
	});

	it('are named by their own numbers', () => {
		const numbers = window.agents.map(({ id }) => id);
		const asked = { metric: 'csat', dimension: 'seniority', level: '' } as const;
		const compared = comparableAgents(window, SITE, asked);
		expect(compared.length).toBeGreaterThan(0);
		expect(numbers).toEqual(expect.arrayContaining(compared));
	});

	it('are nobody where the level is unknown, or a queue has no contacts', () => {
		const asked = { metric: 'handle-time', dimension: 'shift', level: 'Nowhere' } as const;
		expect(comparableAgents(window, SITE, asked)).toEqual([]);
		const empty = { ...asked, dimension: 'load', level: 'peak' } as const;
		expect(comparableAgents(window, { kind: 'queue', queue: 99 }, empty)).toEqual([]);
	});
});
