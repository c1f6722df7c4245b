import { z } from 'zod';
import { EVENT_KINDS } from '$lib/domain/event';
import { instant, maybeInstant, maybeText } from './shared';

/** An event, as it was sent. */
export const event = z.object({
	eventId: z.string(),
	kind: z.enum(EVENT_KINDS),
	title: z.string(),
	startsAt: instant,
	endsAt: maybeInstant.describe('null: a point in time'),
	queue: maybeText.describe('null: all queues'),
	topic: maybeText.describe('null: all topics')
});
