import { describe, expect, it } from 'vitest';
import { contactRow } from './contact-row';
import type { ListedContact } from '$lib/domain/listed-contact';
import { queryChips } from './query-chips';
import { serviceParts } from './service-parts';

const long: ListedContact = {
	contactId: 'a/b 1',
	startedAt: Date.parse('2026-11-20T12:20:00Z'),
	workDay: 20777,
	shift: 'Afternoon',
	queue: 'billing',
	topic: 'invoice',
	channel: 'voice',
	agentExternalId: 'x/7',
	agent: 'Ada',
	answered: true,
	exception: null,
	handleMs: 2_400_000,
	talkMs: 1_860_000,
	holdMs: 360_000,
	wrapMs: 180_000,
	waitMs: 42_000,
	csat: 5,
	kind: 'over-service',
	typicalMs: 185_000,
	displaced: 12.3
};

describe('contactRow', () => {
	it('says how long, against what, and leads to contact and agent', () => {
		expect(contactRow(long, 'Europe/Riga')).toMatchObject({
			href: '/contacts/a%2Fb%201',
			when: 'Fri 20 Nov 2026, 14:20',
			work: 'invoice · billing',
			channel: 'phone',
			agent: { name: 'Ada', href: '/agents/x%2F7' },
			handle: '40:00',
			kind: { text: 'over-served', standing: 'worse' },
			against: 'usual 3:05, room for 12'
		});
	});

	it('says unknown where nothing is known, never zero', () => {
		const bare = contactRow(
			{
				...long,
				queue: null,
				topic: null,
				agent: null,
				agentExternalId: null,
				handleMs: null,
				talkMs: null,
				waitMs: null,
				csat: null,
				kind: null,
				typicalMs: null,
				displaced: null
			},
			'UTC'
		);
		expect(bare).toMatchObject({ work: 'unknown', agent: null, handle: '–', wait: '–', csat: '–' });
		expect(bare).toMatchObject({ parts: [], kind: null, against: '' });
		expect(contactRow({ ...long, answered: false, handleMs: null }, 'UTC').handle).toBe(
			'not answered'
		);
	});
});

describe('serviceParts', () => {
	it('leaves out parts that were none, and says nothing where only the whole is known', () => {
		expect(serviceParts({ talkMs: 60_000, holdMs: 0, wrapMs: null })).toEqual([
			{ name: 'talk', label: 'talk', ms: 60_000, text: '1:00' }
		]);
		expect(serviceParts({ talkMs: null, holdMs: null, wrapMs: 30_000 })).toEqual([]);
	});
});

describe('queryChips', () => {
	it('names each condition and leads to the list without it', () => {
		const chips = queryChips(
			{ from: 20777, until: 20778, agent: 'x/7', kinds: ['over-service', 'struggle'], hour: 9 },
			new Map([['x/7', 'Ada']])
		);
		expect(chips.map(({ text }) => text)).toEqual([
			'20 Nov 2026',
			'Ada',
			'from 9:00 to 10:00',
			'over-served or struggle'
		]);
		expect(chips[1]?.without).toBe(
			'/contacts?from=2026-11-20&to=2026-11-21&hour=9&kind=over-service%2Cstruggle'
		);
		expect(chips[0]?.without).toBe(
			'/contacts?from=all&agent=x%2F7&hour=9&kind=over-service%2Cstruggle'
		);
	});

	it('says nothing of a list of everything', () => {
		expect(queryChips({}, new Map())).toEqual([]);
	});
});
