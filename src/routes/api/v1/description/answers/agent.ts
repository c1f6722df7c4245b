import { z } from 'zod';
import { flag } from './flag';
import { measures } from './measures';
import { maybeText, period } from './shared';

const found = z.array(z.record(z.string(), z.unknown()));

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
	flags: z.array(flag)
});
