import { z } from 'zod';

export const instant = z.iso.datetime({ offset: true });
export const maybeInstant = instant.nullable();
export const maybeNumber = z.number().nullable();
export const maybeText = z.string().nullable();

/** The days that an answer stands for; both null where the site has no contacts. */
export const period = z
	.object({
		from: z.iso.date().nullable().describe('Inclusive'),
		to: z.iso.date().nullable().describe('Exclusive'),
		zone: z.string().describe('The zone of the site, in which days begin')
	})
	.describe('The days that the answer stands for');

/** A page of a list. */
export function listOf<Item extends z.ZodType>(item: Item) {
	return z.object({
		period: period.optional(),
		items: z.array(item),
		nextCursor: maybeText.describe('Asks for the next page; null: there is none')
	});
}
