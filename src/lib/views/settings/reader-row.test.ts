import { describe, expect, it } from 'vitest';
import type { ReviewMail, ReviewReader } from '$lib/domain/review-reader';
import { readerRow } from './reader-row';

const now = Date.parse('2026-11-24T06:00:00Z');
const reader: ReviewReader = {
	...{ readerId: 'r', address: 'anna@example.org', name: 'Anna', language: 'lv', since: 0 },
	...{ teams: ['North', 'South'], weekday: 1, minute: 480, active: true }
};
const mail: ReviewMail = {
	...{ week: '2026-W47', slotAt: now, status: 'sent', attempts: 2, nextAt: now, endedAt: now },
	reason: null
};
const row = (mails: ReviewMail[] = [], changed: Partial<Parameters<typeof readerRow>[0]> = {}) =>
	readerRow({ reader, mails, zone: 'Europe/Riga', now, canSend: true, ...changed });

describe('a reader in the list', () => {
	it('says what is sent to whom, when the next is due and that nothing was sent', () => {
		expect(row()).toMatchObject({
			about: 'Latviešu · North, South · Monday 08:00',
			next: 'next Mon 30 Nov 2026, 08:00',
			...{ last: 'nothing sent so far', failed: false }
		});
		expect(row([], { reader: { ...reader, teams: null } }).about).toContain('whole site');
	});

	it('has no next mail while it is off or no mail server is named', () => {
		expect(row([], { canSend: false }).next).toBeNull();
		expect(row([], { reader: { ...reader, active: false } }).next).toBeNull();
	});

	it('says what became of the last mail, and what the mail server answered', () => {
		expect(row([mail])).toMatchObject({
			...{ last: '2026-W47 sent Tue 24 Nov 2026, 08:00', failed: false, reason: null }
		});
		const reason = '451 later';
		expect(row([{ ...mail, status: 'waiting', reason }])).toMatchObject({
			last: '2026-W47 not taken yet after 2 attempts, next Tue 24 Nov 2026, 08:00',
			...{ failed: true, reason }
		});
		expect(row([{ ...mail, status: 'failed', reason }])).toMatchObject({
			...{ last: '2026-W47 not sent', failed: true, reason }
		});
		const skipped = row([{ ...mail, status: 'skipped', reason: 'late' }]);
		expect(skipped.last).toMatch(/^2026-W47 not sent: until two days after/);
		expect(skipped.reason).toBeNull();
	});

	it('stands in the form as it was stated', () => {
		expect(row().draft).toEqual({
			...{ address: 'anna@example.org', name: 'Anna', language: 'lv', active: true },
			...{ scope: 'teams', teams: ['North', 'South'], weekday: '1', time: '08:00' }
		});
	});
});
