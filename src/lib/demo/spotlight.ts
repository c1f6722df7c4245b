import { localClock, weekdayOf } from '$lib/domain/local-time';
import type { DemoCentre } from './demo-centre';
import type { Service } from './draw-service';
import { BILLING, DEMO_TOPICS } from './kinds-of-work';

/** The contact that the story opens with: forty minutes on a billing question that takes three. */
export const SPOTLIGHT = {
	queue: BILLING,
	topic: DEMO_TOPICS.findIndex(({ name }) => name === 'Billing question'),
	/** The first such call after 10:40. */
	fromMinute: 640,
	answeredAfterMs: 35 * 60_000
} as const;

const OVER_BY_MINUTE = 750;

/** The last weekday whose morning lies wholly in the history. */
export function spotlightDay(centre: DemoCentre): number {
	const { day: today, minute } = localClock(centre.settings.zone)(centre.endsAt);
	let day = minute >= OVER_BY_MINUTE ? today : today - 1;
	while (weekdayOf(day) > 5) day--;
	return day;
}

/** 31 minutes of talk, 6 on hold, 3 of work after it, and a delighted customer. */
export function spotlightService(service: Service): Service {
	return {
		...service,
		kind: 'over-service',
		parts: {
			talkMs: 31 * 60_000,
			holdMs: 6 * 60_000,
			wrapMs: 3 * 60_000,
			handleMs: 40 * 60_000
		},
		tag: { complaint: false, exceptionReason: null, expectationManaged: null },
		resolved: true,
		felt: 2
	};
}
