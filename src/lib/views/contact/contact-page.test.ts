import { describe, expect, it } from 'vitest';
import type { ContactFacts as Facts } from './contact-detail';
import { contactFacts } from './contact-facts';
import { contactPage } from './contact-page';
import { meanwhile } from './meanwhile';

const long: Facts = {
	contactId: 'c1',
	startedAt: Date.parse('2026-11-20T12:20:00Z'),
	workDay: 20777,
	shift: 'Afternoon',
	queue: 'billing',
	topic: 'invoice',
	channel: 'voice',
	agentExternalId: 'x7',
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
	displaced: 12.3,
	direction: 'inbound',
	customerKey: 'k1',
	surveyInvited: true,
	transfers: 0,
	resolved: true,
	expectationManaged: null,
	promisedBy: null,
	fulfilledAt: null,
	z: 4.21,
	baselineN: 412,
	provisional: false,
	struggleProbability: null,
	survey: { answeredAt: null, effort: 2, recommend: 9, driver: null, comment: null }
};
/** 400 contacts around three minutes. */
const peers = [48, 50, 51, 52, 54, 56].map((bar, i) => ({
	bar,
	n: [20, 80, 120, 100, 60, 20][i]!
}));

describe('contactPage', () => {
	it('says what it was, how far from usual and what that cost', () => {
		const page = contactPage(long, peers, 'Europe/Riga');
		expect(page.title).toBe('40:00 for invoice in billing by phone');
		expect(page.figures.map(({ name, text }) => `${name} ${text}`)).toEqual([
			'Times the usual 13.0',
			'Room used up 12',
			'Distance 4.2'
		]);
		expect(page.peers?.marks).toHaveLength(2);
		expect(page.peers?.sentence).toContain('This one took 40:00.');
	});

	it('finds the usual of an ordinary contact among its peers', () => {
		const ordinary = {
			...long,
			handleMs: 180_000,
			kind: null,
			typicalMs: null,
			displaced: null,
			z: null
		};
		const page = contactPage(ordinary, peers, 'UTC');
		expect(page.kind).toBeNull();
		expect(page.figures.find(({ name }) => name === 'Longer than')?.text).toMatch(/^\d\d\.\d %$/);
		expect(page.sentence).toMatch(/^3:00 against 2:5\d typical .*: within what is usual\.$/);
	});

	it('does not speak of peers where there are next to none', () => {
		const page = contactPage({ ...long, typicalMs: null }, [{ bar: 50, n: 29 }], 'UTC');
		expect(page.peers).toBeNull();
		expect(page.typical).toBeNull();
		expect(page.sentence).toContain('Too few contacts');
	});

	it('has no handle time for an unanswered contact', () => {
		const lost = {
			...long,
			answered: false,
			handleMs: null,
			talkMs: null,
			kind: null,
			typicalMs: null
		};
		const page = contactPage(lost, peers, 'UTC');
		expect(page.title).toBe('Not answered: invoice in billing by phone');
		expect(page.sentence).toContain('Nobody answered');
		expect(page.parts).toEqual([]);
	});
});

describe('contactFacts', () => {
	it('leaves out what is unknown and leads to the customer', () => {
		const facts = new Map(contactFacts(long, 'Europe/Riga').map(({ name, text }) => [name, text]));
		expect(facts.get('Transfers')).toBe('0');
		expect(facts.get('Resolved')).toBe('yes');
		expect(facts.has('Promised by')).toBe(false);
		expect(facts.has('Comment')).toBe(false);
		expect(contactFacts(long, 'UTC').find(({ name }) => name === 'Customer')?.href).toBe(
			'/contacts?customer=k1'
		);
	});

	it('tells an unanswered survey from one never offered', () => {
		const rating = (surveyInvited: boolean | null) =>
			contactFacts({ ...long, csat: null, surveyInvited }, 'UTC').find(
				({ name }) => name === 'Rating'
			)?.text;
		expect([rating(true), rating(false), rating(null)]).toEqual([
			'offered, not answered yet',
			'no survey was offered',
			'not rated'
		]);
	});
});

describe('meanwhile', () => {
	const at = {
		contactId: 'c1',
		startedAt: 1000,
		endedAt: 9000,
		queue: 'billing',
		channel: 'voice' as const
	};
	const other = (contactId: string, startedAt: number, waitMs: number | null, answered = true) => ({
		...long,
		contactId,
		startedAt,
		waitMs,
		answered,
		agentExternalId: contactId
	});

	it('counts who came, waited and gave up, and not the contact itself', () => {
		const seen = meanwhile(at, [
			other('c1', 1000, 0),
			other('early', 500, 10_000),
			other('a', 2000, 60_000),
			other('b', 3000, 120_000),
			other('c', 4000, 300_000, false)
		]);
		expect(seen?.sentence).toBe(
			'While it ran, 3 other contacts came to billing. Half of them waited more than 2:00, the longest 5:00. 1 customer gave up.'
		);
		expect(seen?.facts.find(({ name }) => name === 'Other agents at work')?.text).toBe('3');
	});

	it('counts its own channel only: an e-mail may wait for hours', () => {
		const mail = { ...other('m', 2000, 18_000_000), channel: 'email' as const };
		const seen = meanwhile(at, [mail, other('a', 3000, 60_000)]);
		expect(seen?.sentence).toContain('1 other contact came to billing.');
		expect(seen?.facts.find(({ name }) => name === 'Longest wait')?.text).toBe('1:00');
		expect(seen?.channel).toBe('phone');
		expect(meanwhile(at, [mail])).toBeNull();
	});

	it('says nothing of waits it does not know, and nothing at all of an empty queue', () => {
		expect(meanwhile(at, [other('a', 2000, null)])?.sentence).toBe(
			'While it ran, 1 other contact came to billing.'
		);
		expect(meanwhile(at, [other('c1', 1000, 0)])).toBeNull();
	});
});
