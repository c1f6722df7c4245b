import { describe, expect, it } from 'vitest';
import { DAYS_A_SIDE } from '$lib/analysis/before-after/event-period';
import type { ActionEffect } from '$lib/domain/action-effect';
import type { SeriesCells } from '$lib/domain/series';
import { defaultSettings } from '$lib/domain/site';
import { simulatedWindow } from '../../../../tests/support/simulated-window';
import { reviewActions } from './review-actions';

const DAY_MS = 86_400_000;
const window = simulatedWindow({
	...{ seed: 4, agents: 16, contacts: 8, kinds: 3, queues: 1, answerRate: 0.6 },
	handle: ({ agent, day }) => (agent === 3 && day >= DAYS_A_SIDE ? -0.4 : 0),
	satisfaction: ({ agent, day }) => (agent === 5 && day >= DAYS_A_SIDE ? -1.5 : 0)
});
const { cells } = window;
const answers = (power: number) =>
	cells.n.map((_, cell) =>
		cells.csat.reduce((sum, column, score) => sum + column[cell]! * (score + 1) ** power, 0)
	);
const series: SeriesCells = {
	...{ agents: window.agents, segments: window.segments, agent: cells.agent, day: cells.day },
	...{ segment: cells.segment, n: cells.n, s1: cells.s1, s2: cells.s2 },
	...{ answers: answers(0), answers1: answers(1), answers2: answers(2) }
};
const action = {
	...{ actionId: 1, doneAt: (window.period.from + DAYS_A_SIDE) * DAY_MS + 1, agentId: 103 },
	...{ queueId: 0, metric: 'handle-time' }
};
const effects = async (...actions: (typeof action)[]) => {
	const settings = defaultSettings('X', 'UTC');
	const { rows } = await reviewActions(actions, series, settings, window.period);
	return rows.map(({ evidence }) => evidence as ActionEffect);
};

describe('reviewActions', () => {
	it('measures what became of each, in percent of handle time or in points', async () => {
		const [handle, csat] = await effects(
			...[action, { ...action, actionId: 2, agentId: 105, metric: 'csat' }]
		);
		expect(handle).toMatchObject({
			actionId: 1,
			metric: 'handle-time',
			unit: 'percent',
			others: 15
		});
		expect(handle!.ciLow).toBeLessThan(100 * Math.expm1(-0.4));
		expect(handle!.ciHigh).toBeGreaterThan(100 * Math.expm1(-0.4));
		expect(handle!.ciHigh).toBeLessThan(0);
		expect(csat).toMatchObject({ actionId: 2, metric: 'csat', unit: 'points', reason: null });
		expect(csat!.ciHigh).toBeLessThan(0);
	});

	it('measures what a flag of another kind is about in handle time', async () => {
		const [found] = await effects({ ...action, metric: 'over-service' });
		expect(found?.metric).toBe('handle-time');
	});

	it('says why nothing can be said', async () => {
		const [unknown, early, elsewhere] = await effects(
			...[
				{ ...action, agentId: 999 },
				{ ...action, doneAt: action.doneAt + 40 * DAY_MS }
			],
			{ ...action, queueId: 9 }
		);
		expect(unknown).toMatchObject({ effect: null, reason: 'There are no contacts before it.' });
		expect(early?.reason).toBe('There are no contacts after it yet.');
		expect(elsewhere?.effect).toBeNull();
	});
});
