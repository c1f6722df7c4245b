import { ORDINARY, type Shape } from './shape';

const odd = (changes: Partial<Shape>): Shape => ({ ...ORDINARY, ...changes });
const year = (day: number, size: number) => size * Math.sin((2 * Math.PI * day) / 365 - 1.2);

/** Centres of many shapes, none of which holds anything to be found. */
export const SHAPES: Readonly<Record<string, Shape>> = {
	ordinary: odd({}),
	'eight agents': odd({ agents: 8, contacts: 25 }),
	'twelve agents, few contacts': odd({ agents: 12, contacts: 5 }),
	'150 agents': odd({ agents: 150, contacts: 8, queues: 4, days: 119 }),
	'one queue, one kind': odd({ queues: 1, kinds: 1 }),
	'surveys of 2 %': odd({ answers: 0.02, contacts: 20 }),
	'surveys of 60 %': odd({ answers: 0.6 }),
	'only the angry and the delighted answer': odd({ answers: 0.15, lean: [4, 2, 0.5, 0.4, 1.5] }),
	'six weeks old': odd({ days: 42 }),
	'nine weeks old': odd({ days: 63 }),
	'weekends closed': odd({ weekendStaff: () => 0 }),
	'weekends opened in the seventh week from the end': odd({
		weekendStaff: (day) => (day < 182 - 45 ? 0 : 0.5)
	}),
	'stormy days': odd({ day: 0.1, memory: 0.8, queueDay: 0.06 }),
	'days that hardly change': odd({ day: 0.08, memory: 0.95 }),
	'everyone has a shift': odd({ shift: (agent) => agent % 3 }),
	'weekly rotation': odd({ shift: (agent, week) => (agent + week) % 3 }),
	'heavy tails': odd({ heavy: 0.15 }),
	'wide work': odd({ contact: 1.1, kind: 0.8 }),
	'a year of seasons': odd({
		days: 364,
		agents: 30,
		common: ({ day }) => ({ handle: year(day, 0.12), csat: year(day, -0.25) })
	}),
	'a steady rise': odd({
		common: ({ day }) => ({ handle: (0.25 * day) / 182, csat: (-0.5 * day) / 182 })
	}),
	'a step for all within the window': odd({
		common: ({ day }) => ({ handle: day >= 154 ? 0.2 : 0, csat: day >= 154 ? -0.4 : 0 })
	}),
	'evenings opened half-way, a step for all then': odd({
		shift: (agent, week, random) => (week >= 22 ? random.below(3) : random.below(2)),
		common: ({ day }) => ({ handle: day >= 154 ? 0.15 : 0, csat: day >= 154 ? -0.4 : 0 })
	}),
	'evenings opened half-way, a steady rise': odd({
		shift: (agent, week, random) => (week >= 22 ? random.below(3) : random.below(2)),
		common: ({ day }) => ({ handle: (0.35 * day) / 182, csat: (-0.7 * day) / 182 })
	}),
	'newcomers arrive with a step for all': odd({
		present: (agent, day) => agent % 4 !== 0 || day >= 152,
		tenure: (agent) => (agent % 4 === 0 ? -150 : 900),
		common: ({ day }) => ({ handle: day >= 154 ? 0.2 : 0, csat: day >= 154 ? -0.5 : 0 })
	}),
	'newcomers all begin in one queue': odd({
		twoQueues: 0.05,
		kind: 0.6,
		tenure: (agent) => (agent % 4 === 0 ? 60 : 900)
	}),
	'staff comes and goes': odd({
		present: (agent, day) => {
			const from = ((agent * 37) % 11) * 14 - 30;
			return day >= from && day < from + 120;
		},
		tenure: (agent) => 30 - ((agent * 37) % 11) * 14 + (agent % 3 === 0 ? 400 : 0)
	}),
	'satisfaction falls for all, few answers': odd({
		answers: 0.05,
		common: ({ day }) => ({ handle: 0, csat: day >= 126 ? -0.6 : 0 })
	}),
	'another mix of work half-way': odd({
		mix: (kind, { day }) => (day >= 154 ? [1, 1, 4, 8] : [8, 4, 1, 1])[kind] ?? 1
	}),
	'a new kind of long work': odd({
		kind: 0.7,
		mix: (kind, { day }) => (kind === 3 ? (day >= 160 ? 2 : 0) : 1)
	}),
	'everything takes half as long again': odd({
		common: ({ day }) => ({ handle: day >= 140 ? 0.4 : 0, csat: 0 })
	}),
	'an outage on a Saturday': odd({
		common: ({ day }) => ({ handle: day === 159 ? 0.7 : 0, csat: day === 159 ? -1.2 : 0 })
	}),
	'a bad week': odd({
		common: ({ day }) => {
			const bad = day >= 154 && day < 161;
			return { handle: bad ? 0.25 : 0, csat: bad ? -0.6 : 0 };
		}
	})
};
