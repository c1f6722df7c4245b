import { z } from 'zod';
import { GOAL_METRICS } from '$lib/domain/agent-goal';
import { flag } from './flag';
import { measures } from './measures';
import { maybeInstant, maybeText, period } from './shared';

const found = z.array(z.record(z.string(), z.unknown()));

const goal = z.object({
	metric: z.enum(GOAL_METRICS),
	target: z
		.number()
		.describe(
			'Handle time: at most so many percent above others on the same work; satisfaction: a mean rating of at least so much; over-service: at most so many of 1,000 contacts'
		),
	from: z.iso.date(),
	due: z.iso.date().describe('Inclusive'),
	agreedWith: z.string(),
	note: z.string(),
	endedAt: maybeInstant.describe('null: it is in force'),
	replaced: z.boolean().describe('Another goal of the same metric took its place'),
	progress: z
		.object({ n: z.number(), estimate: z.number(), low: z.number(), high: z.number() })
		.nullable()
		.describe(
			'Over the days of the goal that have been, in the unit of the target, with a 95 % interval; null: too little is known'
		),
	state: z
		.enum(['met', 'not-met', 'unclear'])
		.nullable()
		.describe('`met` and `not-met` where the whole interval lies on one side of the target')
});

/** One agent in the days asked for. */
export const agentDetail = z.object({
	period,
	agentId: z.string(),
	agentName: maybeText,
	team: maybeText,
	hiredOn: z.iso.date().nullable(),
	active: z.boolean(),
	...measures,
	comparisons: found.describe('Beside peers who do the same work'),
	dayToDay: found.describe('How even the days are'),
	decline: found.describe('Whether the level has moved'),
	overService: found.describe(
		'How often contacts are over-served: `flags` of `n` contacts. `rate`, `low` and `high` are shares after allowing for chance: the agent’s own, drawn towards the centre’s, the more so the fewer contacts it rests on'
	),
	goals: z.array(goal).describe('Those in force, then those that ended, the newest first'),
	flags: z.array(flag)
});
