import { z } from 'zod';
import { maybeNumber, maybeText } from './shared';

/** A tested swing, as the list of swings and the evidence of a flag have it. */
export const swing = z.looseObject({
	scope: z.string().describe('site, or queue:NAME'),
	metric: z.enum(['handle-time', 'csat']),
	dimension: z.enum(['shift', 'weekday', 'weekend', 'load', 'seniority']),
	level: z.string(),
	versus: z.literal('rest'),
	unit: z.enum(['percent', 'points']),
	effect: maybeNumber.describe('Percent of handle time, 100(exp(beta) - 1), or points'),
	ciLow: maybeNumber,
	ciHigh: maybeNumber,
	standardError: maybeNumber,
	df: maybeNumber,
	p: maybeNumber,
	pAdjusted: maybeNumber,
	shared: z.boolean().nullable(),
	verdict: z.enum(['swing', 'driven-by-few', 'stable', 'not-enough-evidence']),
	reason: maybeText,
	agents: z.int().describe('Matched'),
	contacts: z.int().describe('Theirs')
});
