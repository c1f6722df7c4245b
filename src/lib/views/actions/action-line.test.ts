import { describe, expect, it } from 'vitest';
import type { ActionEffect } from '$lib/domain/action-effect';
import { actionLine, type ActionOnScreen } from './action-line';
import { effectSentence } from './effect-sentence';

const effect: ActionEffect = {
	...{
		actionId: 7,
		metric: 'handle-time',
		unit: 'percent',
		effect: -12.34,
		ciLow: -20,
		ciHigh: -3.9
	},
	...{ p: 0.01, before: 1120, after: 98, others: 14, reason: null }
};
const action: ActionOnScreen = {
	...{ actionId: 7, title: 'Listen', owner: 'Ilze', dueDay: 20_777, week: '2026-W46' },
	...{ flagId: 'agent-outlier:A/7', status: 'done', doneAt: 5, agentId: 3 }
};

describe('effectSentence', () => {
	it('gives the change, its interval, against whom and on how many it rests', () => {
		expect(effectSentence(effect)).toBe(
			'Handle time −12.3 % (95 % interval −20.0 to −3.9 %) beyond the change of 14 others of the same work in the same weeks; n 1,120 contacts before, 98 after.'
		);
	});

	it('owns up where chance would do', () => {
		const points = { ...effect, metric: 'csat' as const, unit: 'points' as const };
		expect(effectSentence({ ...points, effect: 0.1, ciLow: -0.2, ciHigh: 0.4 })).toMatch(
			/^Satisfaction \+0\.10 points .* answers before.*cannot be told from chance\.$/
		);
	});

	it('says why nothing can be said', () => {
		const none = { ...effect, effect: null, ciLow: null, ciHigh: null };
		expect(effectSentence({ ...none, reason: 'There are no contacts after it yet.' })).toBe(
			'Not enough to say, because: There are no contacts after it yet.'
		);
	});
});

describe('actionLine', () => {
	it('says who, until when, from which review, and what became of it', () => {
		const line = actionLine(action, new Map([[7, effect]]), '2026-W47');
		expect(line.about).toBe('Ilze, 20 Nov 2026, from 2026-W46, done');
		expect(line.effect).toMatch(/^Handle time −12\.3 %/);
		expect(line.href).toBe('/flags?status=all&days=all&flag=agent-outlier%3AA%2F7');
		expect(actionLine(action, new Map(), '2026-W46').about).not.toContain('from');
	});

	it('measures nothing that is open, of no agent, or from no flag', () => {
		const effects = new Map([[7, effect]]);
		expect(actionLine({ ...action, status: 'open' }, effects).effect).toBeNull();
		expect(actionLine({ ...action, agentId: 0, flagId: null }, effects)).toMatchObject({
			...{ effect: null, href: null }
		});
		expect(actionLine(action, new Map()).effect).toMatch(/when the next contacts come/);
		expect(actionLine({ ...action, doneAt: null }, new Map()).effect).toMatch(/was not kept/);
	});
});
