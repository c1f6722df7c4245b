import { z } from 'zod';
import { maybeNumber, maybeText } from './shared';

/** Handle time and satisfaction of a group. */
export const measures = {
	contacts: z.int(),
	handleTime: z
		.object({ n: z.int(), mean: maybeNumber, median: maybeNumber, p90: maybeNumber })
		.describe('Seconds; median and p90 within 1 %'),
	csat: z.object({
		n: z.int(),
		mean: maybeNumber,
		ciLow: maybeNumber,
		ciHigh: maybeNumber,
		top2: maybeNumber.describe('Share of 4 and 5, 0 to 1'),
		invited: z.int()
	})
};

/** One consistency index. */
export const consistencyIndex = z.looseObject({
	scope: z.string().describe('site, or queue:NAME'),
	metric: z.enum(['handle-time', 'csat', 'both']),
	index: maybeNumber.describe('0 to 100; null with a reason where the data are too few'),
	low: maybeNumber,
	high: maybeNumber,
	parts: z.array(z.looseObject({ part: z.string(), share: z.number(), indexWithout: maybeNumber })),
	contacts: z.int(),
	reason: maybeText
});
