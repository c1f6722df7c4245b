import { describe, expect, it } from 'vitest';
import type { CentreEvent } from '$lib/domain/event';
import { dayNumber } from '$lib/domain/iso-date';
import { chartEvents, eventsOfDays, eventsOfHour } from './chart-events';

const DAY = dayNumber('2026-11-10')!;
const event = (
	eventId: string,
	startsAt: string,
	part: Partial<CentreEvent> = {}
): CentreEvent => ({
	...{ eventId, kind: 'release', title: `T ${eventId}`, startsAt: Date.parse(startsAt) },
	...{ endsAt: null, queue: null, topic: null },
	...part
});
const events = chartEvents(
	[
		event('late', '2026-11-10T23:30:00Z'),
		event('early', '2026-11-10T07:15:00Z', {
			...{ kind: 'training', queue: 'Billing', topic: 'Invoice' },
			endsAt: Date.parse('2026-11-12T15:00:00Z')
		})
	],
	'Europe/Riga'
);

describe('events on a chart', () => {
	it('stand on the local day and hour at which they began, in their order', () => {
		expect(events.map(({ title, day, hour }) => [title, day, hour])).toEqual([
			['T early', DAY, 9],
			['T late', DAY + 1, 1]
		]);
	});

	it('say what kind they are, when, and for which work', () => {
		expect(events[0]?.words).toBe('Training, 10 Nov – 12 Nov 2026, Invoice in Billing: T early');
		expect(events[1]?.words).toBe('Release, 11 Nov 2026: T late');
	});

	it('belong to the days, or the hour, that holds their beginning', () => {
		expect(eventsOfDays(events, DAY - 6, DAY + 1).events?.map(({ title }) => title)).toEqual([
			'T early'
		]);
		expect(eventsOfDays(events, DAY + 2, DAY + 9)).toEqual({});
		expect(eventsOfHour(events, DAY, 9).events).toHaveLength(1);
		expect(eventsOfHour(events, DAY, 10)).toEqual({});
	});
});
