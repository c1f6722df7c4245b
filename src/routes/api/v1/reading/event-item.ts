import type { CentreEvent } from '$lib/domain/event';

/** An event as the API names its fields: as it was sent. */
export function eventItem({ startsAt, endsAt, ...event }: CentreEvent) {
	return {
		...event,
		startsAt: new Date(startsAt).toISOString(),
		endsAt: endsAt === null ? null : new Date(endsAt).toISOString()
	};
}
