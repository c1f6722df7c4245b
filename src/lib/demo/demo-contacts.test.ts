import { beforeAll, describe, expect, it } from 'vitest';
import type { Contact } from '$lib/domain/contact';
import { isTagged } from '$lib/domain/contact';
import { localClock } from '$lib/domain/local-time';
import type { Survey } from '$lib/domain/survey';
import { demoCentre } from './demo-centre';
import { demoContacts } from './demo-contacts';
import { DEMO_QUEUES, DEMO_TOPICS } from './kinds-of-work';

const ENDS_AT = Date.parse('2026-07-14T13:20:00Z');
const centre = demoCentre(7, ENDS_AT);
const contacts: Contact[] = [];
const surveys: Survey[] = [];
let answered: Contact[] = [];

beforeAll(() => {
	for (const batch of demoContacts(centre)) {
		contacts.push(...batch.contacts);
		surveys.push(...batch.surveys);
	}
	answered = contacts.filter((contact) => contact.answered);
}, 60_000);

const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
const seconds = (list: readonly Contact[]) => list.map(({ handleMs }) => handleMs! / 1000);
const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

describe('the contacts of the demo centre', { timeout: 60_000 }, () => {
	it('take less than six seconds of processor time to make', () => {
		const began = process.cpuUsage();
		let made = 0;
		for (const batch of demoContacts(centre)) made += batch.contacts.length;
		const { user, system } = process.cpuUsage(began);
		expect(made).toBe(contacts.length);
		expect((user + system) / 1e6).toBeLessThan(6);
	});
	it('are about 250,000 over eighteen months', () => {
		expect(contacts.length).toBeGreaterThan(240_000);
		expect(contacts.length).toBeLessThan(260_000);
		const days = (contacts.at(-1)!.startedAt - contacts[0]!.startedAt) / 86_400_000;
		expect(days).toBeGreaterThan(545);
		expect(days).toBeLessThan(549);
	});
	it('are the same from the same seed and end, and others from another seed', () => {
		const [first, again, other] = [7, 7, 8].map((seed) => {
			const days = demoContacts(demoCentre(seed, ENDS_AT));
			return [...Array(12)].map(() => days.next().value);
		});
		expect(again).toEqual(first);
		expect(other).not.toEqual(first);
	});
	it('end at the end, in order, each id once', () => {
		expect(new Set(contacts.map(({ contactId }) => contactId)).size).toBe(contacts.length);
		const ends = contacts.map((c) => c.startedAt + (c.waitMs ?? 0) + (c.handleMs ?? 0));
		expect(ends.every((end) => end <= ENDS_AT)).toBe(true);
		expect(ENDS_AT - contacts.at(-1)!.startedAt).toBeLessThan(30 * 60_000);
		expect(contacts.every((c, i) => i === 0 || contacts[i - 1]!.startedAt <= c.startedAt)).toBe(
			true
		);
		expect(surveys.every(({ answeredAt }) => answeredAt! <= ENDS_AT)).toBe(true);
	});
	it('add up: talk, hold and wrap are the handle time, at least a second', () => {
		for (const c of answered) {
			if (c.talkMs! + c.holdMs! + c.wrapMs! !== c.handleMs || c.handleMs < 1000)
				expect(c).toBe('valid');
			const legs = c.legs ?? [];
			const worked = legs.reduce((sum, l) => sum + l.talkMs! + l.holdMs! + l.wrapMs!, 0);
			if (legs.length > 0 && worked !== c.handleMs) expect(c).toBe('adding up');
		}
		expect(answered.some(({ legs }) => legs !== null)).toBe(true);
	});
	it('have no agent, topic or handle time when nobody answered, which is seldom', () => {
		const lost = contacts.filter((contact) => !contact.answered);
		expect(lost.every((c) => c.agentId === null && c.topic === null && c.handleMs === null)).toBe(
			true
		);
		expect(lost.length / contacts.length).toBeGreaterThan(0.005);
		expect(lost.length / contacts.length).toBeLessThan(0.04);
	});
	it('lie within the opening hours of the site', () => {
		const clock = localClock(centre.settings.zone);
		for (const { startedAt } of contacts) {
			const { day, minute } = clock(startedAt);
			const weekday = ((((day + 3) % 7) + 7) % 7) + 1;
			const hours = centre.settings.openingHours![weekday as 1];
			if (!hours.some(({ from, until }) => minute >= from && minute < until)) {
				expect(new Date(startedAt).toISOString()).toBe('open');
			}
		}
		expect(contacts.length).toBeGreaterThan(0);
	});
	it('take seven to eight minutes on average, by topic as long as the topic says', () => {
		expect(mean(seconds(answered)) / 60).toBeGreaterThan(7);
		expect(mean(seconds(answered)) / 60).toBeLessThan(8.5);
		for (const topic of DEMO_TOPICS) {
			const calls = answered.filter((c) => c.topic === topic.name && c.channel === 'voice');
			const ratio = median(seconds(calls)) / topic.median;
			expect(ratio, topic.name).toBeGreaterThan(0.85);
			expect(ratio, topic.name).toBeLessThan(1.3);
		}
	});
	it('go to every queue by its share, by phone, chat and mail', () => {
		for (const { name, share } of DEMO_QUEUES) {
			const part = contacts.filter(({ queue }) => queue === name).length / contacts.length;
			expect(part, name).toBeCloseTo(share, 1);
		}
		const byPhone = contacts.filter(({ channel }) => channel === 'voice').length / contacts.length;
		expect(byPhone).toBeCloseTo(0.65, 1);
	});
	it('are rated by 15 to 30 % of the customers, all of them invited', () => {
		const invited = new Set(answered.filter((c) => c.surveyInvited).map((c) => c.contactId));
		expect(surveys.every(({ contactId }) => invited.has(contactId))).toBe(true);
		expect(surveys.length / answered.length).toBeGreaterThan(0.15);
		expect(surveys.length / answered.length).toBeLessThan(0.3);
		expect(mean(surveys.map(({ csat }) => csat!))).toBeGreaterThan(3.8);
		expect(mean(surveys.map(({ csat }) => csat!))).toBeLessThan(4.3);
	});
	it('hold one call of forty minutes on a billing question, rated 5, within the last days', () => {
		const calls = answered.filter(
			(c) =>
				c.handleMs === 2_400_000 &&
				c.topic === 'Billing question' &&
				c.channel === 'voice' &&
				ENDS_AT - c.startedAt < 4 * 86_400_000
		);
		expect(calls).toHaveLength(1);
		expect(surveys.find((s) => s.contactId === calls[0]!.contactId)?.csat).toBe(5);
	});
	it('are tagged, promised and repeated now and then', () => {
		const share = (list: unknown[]) => list.length / answered.length;
		expect(share(answered.filter(isTagged))).toBeGreaterThan(0.005);
		expect(share(answered.filter(isTagged))).toBeLessThan(0.012);
		const promised = answered.filter(({ promisedBy }) => promisedBy !== null);
		const broken = promised.filter(
			(c) => c.promisedBy! < ENDS_AT && (c.fulfilledAt ?? Infinity) > c.promisedBy!
		);
		expect(promised.length).toBeGreaterThan(20_000);
		expect(broken.length / promised.length).toBeGreaterThan(0.02);
		expect(broken.length / promised.length).toBeLessThan(0.2);
		const customers = new Set(answered.map(({ customerKey }) => customerKey));
		expect(answered.length / customers.size).toBeGreaterThan(3);
		expect([...customers].every((key) => /^[0-9a-f]{32}$/.test(key!))).toBe(true);
	});
});
