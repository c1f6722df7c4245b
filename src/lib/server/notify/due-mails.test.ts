import { describe, expect, it } from 'vitest';
import type { ReviewMail } from '$lib/domain/review-reader';
import { dueMail, nextAttempt, type DueInput } from './due-mails';

const HOUR = 3_600_000;
/** Monday 2026-11-23, 08:00 in Riga; the week just past is W47. */
const SLOT = Date.parse('2026-11-23T06:00:00Z');
const reader = { weekday: 1, minute: 480, active: true, since: 0 } as const;
const input = (changed: Partial<DueInput> = {}): DueInput => ({
	...{ reader, mails: [], week: '2026-W47', published: false, analysed: true, analysedAt: null },
	...{ zone: 'Europe/Riga', now: SLOT, ...changed }
});
const mail = (changed: Partial<ReviewMail>): ReviewMail => ({
	...{ week: '2026-W47', slotAt: SLOT, status: 'sent', attempts: 1, nextAt: SLOT, endedAt: SLOT },
	...{ reason: null, ...changed }
});
const send = { what: 'send', week: '2026-W47', slotAt: SLOT };

describe('the mail of a reader', () => {
	it('is due at its time, not a minute earlier', () => {
		expect(dueMail(input())).toEqual(send);
		expect(
			dueMail(
				input({
					now: SLOT - 60_000,
					mails: [mail({ slotAt: SLOT - 168 * HOUR, week: '2026-W46' })]
				})
			)
		).toBeNull();
	});

	it('is not due of a reader who is off, or has this time only since then', () => {
		expect(dueMail(input({ reader: { ...reader, active: false } }))).toBeNull();
		expect(dueMail(input({ reader: { ...reader, since: SLOT } }))).toBeNull();
		expect(dueMail(input({ reader: { ...reader, since: SLOT - 1 } }))).toEqual(send);
	});

	it('is sent up to two days late, then skipped, once', () => {
		expect(dueMail(input({ now: SLOT + 48 * HOUR - 1 }))).toEqual(send);
		const late = input({ now: SLOT + 48 * HOUR });
		expect(dueMail(late)).toEqual({ ...send, what: 'skip' });
		expect(dueMail({ ...late, mails: [mail({ status: 'skipped' })] })).toBeNull();
	});

	it('is sent once, whatever became of it', () => {
		for (const status of ['sent', 'failed'] as const)
			expect(dueMail(input({ mails: [mail({ status })] }))).toBeNull();
	});

	it('of a week that was sent at another time is not sent again', () => {
		const wednesday = { ...reader, weekday: 3 } as const;
		const now = SLOT + 48 * HOUR;
		expect(dueMail(input({ reader: wednesday, now, mails: [mail({})] }))).toBeNull();
	});

	it('waits twelve hours for the contacts of the week just past before an earlier one goes out', () => {
		const week = '2026-W46';
		expect(dueMail(input({ week, now: SLOT + 12 * HOUR - 1 }))).toBeNull();
		expect(dueMail(input({ week, now: SLOT + 12 * HOUR }))).toEqual({ ...send, week });
		const sent = mail({ week, slotAt: SLOT - 168 * HOUR });
		expect(dueMail(input({ week, now: SLOT + 13 * HOUR, mails: [sent] }))).toBeNull();
		expect(dueMail(input({ now: SLOT + 13 * HOUR, mails: [sent] }))).toEqual(send);
		expect(dueMail(input({ week: null, now: SLOT + 13 * HOUR }))).toBeNull();
	});

	it('is of the week before its time, even when a newer one is over since', () => {
		const sunday = { ...reader, weekday: 7 } as const;
		const slotAt = SLOT - 24 * HOUR;
		expect(dueMail(input({ reader: sunday }))).toEqual({ what: 'send', week: '2026-W46', slotAt });
	});

	it('waits an hour for an analysis, unless the week is published', () => {
		expect(dueMail(input({ analysed: false }))).toBeNull();
		expect(dueMail(input({ analysed: false, published: true }))).toEqual(send);
		expect(dueMail(input({ analysed: false, analysedAt: SLOT - 1 }))).toBeNull();
		expect(dueMail(input({ analysed: false, analysedAt: SLOT }))).toEqual(send);
		expect(dueMail(input({ analysed: false, now: SLOT + HOUR }))).toEqual(send);
	});

	it('that was begun goes on when its time has come, and is given up after two days', () => {
		const mails = [mail({ status: 'waiting', nextAt: SLOT + HOUR, endedAt: null })];
		expect(dueMail(input({ mails, now: SLOT + HOUR - 1 }))).toBeNull();
		expect(dueMail(input({ mails, now: SLOT + HOUR }))).toEqual(send);
		expect(dueMail(input({ mails, now: SLOT + 300 * HOUR }))).toEqual({ ...send, what: 'give-up' });
	});

	it('that was skipped may be sent at the next time, if its week is then the newest still', () => {
		const now = SLOT + 168 * HOUR + 12 * HOUR;
		const due = dueMail(input({ now, mails: [mail({ status: 'skipped' })] }));
		expect(due).toEqual({ ...send, slotAt: SLOT + 168 * HOUR });
	});

	it('comes once on the day on which its time comes twice, and after the gap where it is left out', () => {
		const twice = { ...reader, weekday: 7, minute: 210 } as const;
		const first = Date.parse('2026-10-25T00:30:00Z');
		const mails = [mail({ week: '2026-W42', slotAt: first })];
		expect(dueMail(input({ reader: twice, week: '2026-W42', now: first }))).toMatchObject({
			slotAt: first
		});
		expect(
			dueMail(input({ reader: twice, week: '2026-W42', now: first + HOUR, mails }))
		).toBeNull();
		const gap = Date.parse('2026-03-29T01:30:00Z');
		const spring = { reader: twice, week: '2026-W12', now: gap };
		expect(dueMail(input(spring))).toMatchObject({ what: 'send', slotAt: gap });
	});
});

describe('another attempt', () => {
	it('waits longer each time, four hours at most, for two days', () => {
		const waits = [1, 2, 3, 4, 5, 6, 7, 20].map(
			(n) => (nextAttempt(SLOT, n, SLOT)! - SLOT) / 60_000
		);
		expect(waits).toEqual([5, 15, 30, 60, 120, 240, 240, 240]);
		expect(nextAttempt(SLOT, 9, SLOT + 43 * HOUR)).toBe(SLOT + 47 * HOUR);
		expect(nextAttempt(SLOT, 9, SLOT + 44 * HOUR)).toBeNull();
	});
});
