import { expect, it } from 'vitest';
import type { CentreEvent } from '$lib/domain/event';
import { knownEvents } from './known-events';

const release: CentreEvent = {
	...{ eventId: 'r', kind: 'release', title: 'New invoices', endsAt: null },
	// 22:30 in UTC is the next day in Riga.
	...{ startsAt: Date.UTC(2026, 10, 9, 22, 30), queue: 'Billing & co', topic: null }
};

it('leads from each event to its before and after, on the local day it began', () => {
	expect(knownEvents([release], 'Europe/Riga')).toEqual([
		{
			eventId: 'r',
			title: 'New invoices',
			words: 'Release, 10 Nov 2026, Billing & co',
			href: '/consistency/explore?event=2026-11-10&queue=Billing+%26+co'
		}
	]);
});

it('says how long one lasts that is a range, and what work it is about', () => {
	const campaign = { ...release, kind: 'campaign', endsAt: Date.UTC(2026, 10, 12, 12) } as const;
	const [event] = knownEvents([{ ...campaign, topic: 'Refund' }], 'UTC');
	expect(event?.words).toBe('Campaign, 9 Nov – 12 Nov 2026, Refund in Billing & co');
	const short = { ...campaign, queue: null, endsAt: Date.UTC(2026, 10, 9, 23) };
	expect(knownEvents([short], 'UTC')[0]?.words).toBe('Campaign, 9 Nov 2026');
});
