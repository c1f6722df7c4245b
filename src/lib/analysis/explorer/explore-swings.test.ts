import { describe, expect, it } from 'vitest';
import { simulatedWindow } from '../../../../tests/support/simulated-window';
import { reviewSwings } from '../swings/review-swings';
import { exploreSwings } from './explore-swings';
import { narrowWindow } from './narrow-window';

const contacts = (window: ReturnType<typeof simulatedWindow>) =>
	window.cells.n.reduce((sum, n) => sum + n, 0);

describe('exploring swings', () => {
	const window = simulatedWindow({
		seed: 4,
		handle: ({ shift, queue }) => (shift === 2 && queue === 2 ? 0.15 : 0)
	});

	it('finds a swing where it is, and adjusts for the questions of this answer only', () => {
		const found = exploreSwings(window, { dimension: 'shift', segment: { queue: 2 } });
		const evening = found.find(
			({ level, metric }) => level === 'Evening' && metric === 'handle-time'
		)!;
		expect(evening.verdict).toBe('swing');
		expect(evening.ciLow).toBeLessThan(100 * Math.expm1(0.15));
		expect(evening.ciHigh).toBeGreaterThan(100 * Math.expm1(0.15));
		expect(new Set(found.map(({ dimension }) => dimension))).toEqual(new Set(['shift']));
		expect(evening.tested).toBe(found.filter(({ pAdjusted }) => pAdjusted !== null).length);
	});
	it('takes back what only echoes a stronger level, as the review does', () => {
		const strong = simulatedWindow({ seed: 4, handle: ({ shift }) => (shift === 2 ? 0.3 : 0) });
		const found = exploreSwings(strong, { dimension: 'shift', segment: {} });
		const handle = found.filter(({ metric }) => metric === 'handle-time');
		expect(handle.filter(({ verdict }) => verdict === 'swing').map(({ level }) => level)).toEqual([
			'Evening'
		]);
		expect(handle.map(({ reason }) => reason).join(' ')).toContain('comes from Evening');
	});
	it('measures the whole site as the review does', () => {
		for (const dimension of ['weekend', 'load', 'seniority', 'weekday'] as const) {
			const explored = exploreSwings(window, { dimension, segment: {} });
			const reviewed = reviewSwings(window).filter(
				(finding) => finding.scope.kind === 'site' && finding.dimension === dimension
			);
			expect(explored.map(({ effect, p }) => ({ effect, p }))).toEqual(
				reviewed.map(({ effect, p }) => ({ effect, p }))
			);
		}
	});
	it('narrows to any combination of queue, topic and channel', () => {
		const parts = [1, 2].flatMap((queue) =>
			[1, 2, 3, 4].map((topic) => contacts(narrowWindow(window, { queue, topic, channel: 0 })))
		);
		expect(parts.every((n) => n > 0)).toBe(true);
		expect(parts.reduce((a, b) => a + b, 0)).toBe(contacts(window));
		const [both] = [contacts(narrowWindow(window, { topic: 3 }))];
		expect(both).toBe((parts[2] ?? 0) + (parts[6] ?? 0));
		expect(narrowWindow(window, {})).toBe(window);
	});
	it.each(['shift', 'weekday', 'weekend', 'load', 'seniority'] as const)(
		'says nothing of no contacts, and gives reasons for those of one agent: %s',
		(dimension) => {
			expect(exploreSwings(window, { dimension, segment: { queue: 99 } })).toEqual([]);
			const one = simulatedWindow({ seed: 4, agents: 1 });
			const found = exploreSwings(one, { dimension, segment: {} });
			expect(found.length).toBeGreaterThan(0);
			for (const { effect, verdict, reason } of found) {
				expect(effect).toBeNull();
				expect(verdict).toBe('not-enough-evidence');
				expect(reason).toMatch(/\.$/);
			}
			expect(JSON.stringify(found)).not.toContain('NaN');
		}
	);
});
