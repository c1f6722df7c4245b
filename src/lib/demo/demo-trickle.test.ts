import { beforeAll, describe, expect, it } from 'vitest';
import { demoCentre } from './demo-centre';
import { demoContacts } from './demo-contacts';
import { type DueItem, demoTrickle } from './demo-trickle';

const HOUR = 3_600_000;
const ENDS_AT = Date.parse('2026-07-14T13:20:00Z');
const centre = demoCentre(7, ENDS_AT);
let day: DueItem[];

beforeAll(() => {
	day = demoTrickle(centre, ENDS_AT, ENDS_AT + 24 * HOUR);
}, 60_000);

const contactsOf = (items: readonly DueItem[]) => items.flatMap(({ contacts }) => contacts);

describe('the trickle after the history', { timeout: 60_000 }, () => {
	it('brings a day of contacts and surveys at the usual rhythm, in the order of their time', () => {
		const fresh = contactsOf(day).filter((c) => c.startedAt + c.waitMs! >= ENDS_AT - HOUR);
		expect(fresh.length).toBeGreaterThan(350);
		expect(fresh.length).toBeLessThan(900);
		expect(day.flatMap(({ surveys }) => surveys).length).toBeGreaterThan(60);
		expect(day.every(({ at }) => at > ENDS_AT && at <= ENDS_AT + 24 * HOUR)).toBe(true);
		expect(day.every(({ at }, i) => i === 0 || day[i - 1]!.at <= at)).toBe(true);
	});
	it('joins spans without a gap or a repetition', () => {
		const halves = [0, 1].flatMap((i) =>
			demoTrickle(centre, ENDS_AT + 12 * i * HOUR, ENDS_AT + 12 * (i + 1) * HOUR)
		);
		expect(halves).toEqual(day);
	});
	it('continues the history: no contact again unless newer, none missing', () => {
		const later = demoCentre(7, ENDS_AT);
		const known = new Map(
			[...demoContacts(later)].flatMap(({ contacts }) => contacts).map((c) => [c.contactId, c])
		);
		let again = 0;
		for (const contact of contactsOf(day)) {
			const before = known.get(contact.contactId);
			if (!before) continue;
			again++;
			expect(contact.sourceUpdatedAt!).toBeGreaterThan(before.sourceUpdatedAt!);
			expect(before.fulfilledAt).toBeNull();
			expect(contact).toMatchObject({ handleMs: before.handleMs, customerKey: before.customerKey });
		}
		expect(again).toBeGreaterThan(0);
		const today = [...known.keys(), ...contactsOf(day).map((c) => c.contactId)].filter((id) =>
			id.startsWith('HC-20260714-')
		);
		const numbers = new Set(today.map((id) => Number(id.slice(-4))));
		expect(numbers.size).toBe(Math.max(...numbers));
	});
	it('is empty for an empty span and at night', () => {
		expect(demoTrickle(centre, ENDS_AT, ENDS_AT)).toEqual([]);
		const night = demoTrickle(centre, ENDS_AT + 13 * HOUR, ENDS_AT + 14 * HOUR);
		expect(contactsOf(night).filter((c) => c.startedAt > ENDS_AT + 11 * HOUR)).toEqual([]);
	});
});
