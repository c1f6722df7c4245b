import { describe, expect, it } from 'vitest';
import { notFinite } from '../../../../tests/support/not-finite';
import { seededNormal } from '../../../../tests/support/seeded-normal';
import { simulatedWindow } from '../../../../tests/support/simulated-window';
import { windowScores } from '../agents/scored-cells';
import { agentAfter, type AgentEvent } from './agent-after';
import { DAYS_A_SIDE } from './event-period';

const settings = { weekend: [6, 7] as const };
const small = { agents: 16, contacts: 8, kinds: 3, queues: 1 };

function after(
	simulation: Partial<Parameters<typeof simulatedWindow>[0]> & { seed: number },
	asked: Partial<AgentEvent> = {},
	metric: 'handle-time' | 'csat' = 'handle-time'
) {
	const window = simulatedWindow({ ...small, ...simulation });
	const event = window.period.from + DAYS_A_SIDE;
	const usual = { agent: 3, event, fewest: 30, what: 'contacts' };
	return agentAfter(windowScores(window, metric), settings, { ...usual, ...asked });
}

describe('one agent before and after', () => {
	it('finds what changed for the agent alone', () => {
		const { estimate, others, reason } = after({
			seed: 4,
			handle: ({ agent, day }) => (agent === 3 && day >= DAYS_A_SIDE ? -0.4 : 0)
		});
		expect(reason).toBeNull();
		expect(others).toBe(15);
		expect(estimate!.ciLow).toBeLessThan(-0.4);
		expect(estimate!.ciHigh).toBeGreaterThan(-0.4);
		expect(estimate!.ciHigh).toBeLessThan(0);
	});

	it('leaves out what changed for everybody of the same work', () => {
		const { estimate } = after({ seed: 4, handle: ({ day }) => (day >= DAYS_A_SIDE ? -0.4 : 0) });
		expect(Math.abs(estimate!.beta)).toBeLessThan(0.15);
		expect(estimate!.p).toBeGreaterThan(0.05);
	});

	it('covers what it says where agents change by themselves, and where they do not', () => {
		for (const drift of [0, 0.1]) {
			let missed = 0;
			const runs = 80;
			for (let seed = 1; seed <= runs; seed++) {
				const normal = seededNormal(7919 * seed);
				const own = Array.from({ length: small.agents }, () => drift * normal());
				const { estimate } = after({
					seed: 104_729 * seed,
					handle: ({ agent, day }) => (day >= DAYS_A_SIDE ? (own[agent] ?? 0) : 0)
				});
				if (estimate!.ciLow > 0 || estimate!.ciHigh < 0) missed++;
			}
			// Of 80 intervals of 95 % four miss; three standard deviations more are ten.
			expect(missed).toBeLessThanOrEqual(10);
		}
	}, 120_000);

	it('measures satisfaction in points', () => {
		const { estimate } = after(
			{
				...{ seed: 9, answerRate: 0.8 },
				satisfaction: ({ agent, day }) => (agent === 3 && day >= DAYS_A_SIDE ? -1.5 : 0)
			},
			{ fewest: 10, what: 'answers' },
			'csat'
		);
		expect(estimate!.beta).toBeLessThan(-0.5);
		expect(estimate!.ciHigh).toBeLessThan(0);
	});

	it.each([
		['an agent who is not there', { agent: -1 }, /no contacts before/],
		['an event before everything', { event: 20_094 }, /no contacts before/],
		['an event after everything', { event: 20_094 + 56 }, /no contacts after it yet/],
		['an event three days ago', { event: 20_094 + 53 }, /^Only \d+ contacts since; 30/],
		['work that the agent does not do', { queue: 99 }, /no contacts before/]
	])('says why nothing is said: %s', (_, asked, reason) => {
		const found = after({ seed: 4 }, asked);
		expect(found.estimate).toBeNull();
		expect(found.reason).toMatch(reason);
	});

	it('needs five others, and scores that vary and are numbers', () => {
		expect(after({ seed: 4, agents: 5 }).reason).toMatch(/Only 4 others/);
		expect(after({ seed: 4, agents: 6 }).estimate).not.toBeNull();
		const window = simulatedWindow({ ...small, seed: 4 });
		const event = window.period.from + DAYS_A_SIDE;
		const cells = windowScores(window, 'handle-time');
		const asked = { agent: 3, event, fewest: 30, what: 'contacts' };
		const equal = {
			...cells,
			s1: cells.n.map((n) => 5 * n),
			s2: cells.n.map((n) => 25 * n)
		};
		expect(agentAfter(equal, settings, asked).reason).toMatch(/do not vary/);
		const broken = { ...cells, s1: cells.s1.map((s, i) => (i === 7 ? NaN : s)) };
		expect(agentAfter(broken, settings, asked).estimate).toBeNull();
		expect(notFinite(agentAfter(broken, settings, asked))).toEqual([]);
	});
});
