import { describe, expect, it } from 'vitest';
import { METRICS } from '$lib/domain/window';
import { seededNormal } from '../../../../tests/support/seeded-normal';
import { simulatedWindow } from '../../../../tests/support/simulated-window';
import { beforeAfter } from './before-after';
import { DAYS_A_SIDE, eventPeriod } from './event-period';

const small = { agents: 30, contacts: 8, kinds: 3 };

describe('before and after an event', () => {
	it('finds what changed that day, and in which direction', () => {
		const window = simulatedWindow({
			...{ ...small, seed: 11, answerRate: 0.4 },
			handle: ({ day }) => (day >= DAYS_A_SIDE ? -0.12 : 0),
			satisfaction: ({ day }) => (day >= DAYS_A_SIDE ? 0.3 : 0)
		});
		const [handle, csat] = beforeAfter(window, window.period.from + DAYS_A_SIDE);
		expect(handle).toMatchObject({ metric: 'handle-time', unit: 'percent', verdict: 'swing' });
		expect(handle!.ciLow).toBeLessThan(100 * Math.expm1(-0.12));
		expect(handle!.ciHigh).toBeGreaterThan(100 * Math.expm1(-0.12));
		expect(csat).toMatchObject({ metric: 'csat', unit: 'points', verdict: 'swing', tested: 2 });
		expect(csat!.effect).toBeGreaterThan(0.1);
		expect(csat!.answerRates!.differ).toBe(false);
		expect(handle!.before + handle!.after).toBeLessThanOrEqual(
			window.cells.n.reduce((sum, n) => sum + n, 0)
		);
	});
	it('looks only at the kind of work asked for', () => {
		const window = simulatedWindow({
			...{ ...small, seed: 5 },
			handle: ({ day, queue }) => (day >= DAYS_A_SIDE && queue === 2 ? 0.3 : 0)
		});
		const event = window.period.from + DAYS_A_SIDE;
		expect(beforeAfter(window, event, { queue: 1 })[0]!.verdict).not.toBe('swing');
		expect(beforeAfter(window, event, { queue: 2 })[0]!.verdict).toBe('swing');
	});
	it('is not fooled by days that resemble their neighbours, and its intervals hold what they say', () => {
		const wrong = { swing: 0, interval: 0 };
		for (let seed = 1; seed <= 120; seed++) {
			const normal = seededNormal(7919 * seed);
			let state = normal();
			const shock = Array.from({ length: 2 * DAYS_A_SIDE }, () => {
				state = 0.5 * state + Math.sqrt(0.75) * normal();
				return 0.04 * state;
			});
			const window = simulatedWindow({
				...{ ...small, seed: 104_729 * seed, answerRate: 0.4 },
				spread: { agent: 0.16, agentDay: 0.08, day: 0 },
				handle: ({ day }) => shock[day] ?? 0,
				satisfaction: ({ day }) => 3 * (shock[day] ?? 0)
			});
			for (const found of beforeAfter(window, window.period.from + DAYS_A_SIDE)) {
				if (found.verdict === 'swing') wrong.swing++;
				if (found.ciLow! > 0 || found.ciHigh! < 0) wrong.interval++;
			}
		}
		// Of 240 intervals of 95 % twelve miss, and three standard deviations more are 22; at 88 %, 29 would.
		expect(wrong.interval).toBeLessThanOrEqual(22);
		// At most one in ten by the false-discovery rate of the two metrics, of which 24 of 240 would be all wrong.
		expect(wrong.swing).toBeLessThanOrEqual(24);
	}, 120_000);
	it.each([
		['an event before everything', -1, /no contacts before it/],
		['an event after everything', 56, /no contacts after it/],
		['an event 13 days after the first', 13, /Only 13 days before it/]
	])('says why there is no verdict: %s', (_, day, reason) => {
		const window = simulatedWindow({ ...small, seed: 2 });
		const [handle] = beforeAfter(window, window.period.from + day);
		expect(handle).toMatchObject({ verdict: 'not-enough-evidence', pAdjusted: null });
		expect(handle!.reason).toMatch(reason);
	});
	it('has a reason for each metric where nothing is of the kind asked for', () => {
		const window = simulatedWindow({ ...small, seed: 2 });
		const found = beforeAfter(window, window.period.from + DAYS_A_SIDE, { topic: 99 });
		expect(found.map(({ metric }) => metric)).toEqual(METRICS);
		for (const { effect, reason } of found) {
			expect(effect).toBeNull();
			expect(reason).toMatch(/no (contacts|answers)/);
		}
		expect(JSON.stringify(found)).not.toContain('NaN');
	});
	it('sees four weeks on either side, and not beyond the newest contact', () => {
		expect(eventPeriod(1000, 5000)).toEqual({ from: 972, until: 1028 });
		expect(eventPeriod(1000, 1009)).toEqual({ from: 972, until: 1010 });
		expect(eventPeriod(1000, 900)).toEqual({ from: 972, until: 1000 });
	});
});
