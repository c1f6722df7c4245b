import { describe, expect, it } from 'vitest';
import { isRenewalDue } from './renew-page';

const site = { zone: 'Europe/Riga', openingHours: null };
/** Local time of Riga in winter. */
const at = (day: number, hour: number, minute = 0) => Date.UTC(2026, 10, day, hour - 2, minute);
const renewal = (over: Partial<Parameters<typeof isRenewalDue>[0]>) => ({
	...{ site, now: at(22, 12), loadedAt: at(20, 9), connected: true, outdated: false, turn: 0 },
	...over
});

describe('isRenewalDue', () => {
	it('is every night at four by the clock of the site, once', () => {
		expect(isRenewalDue(renewal({ now: at(22, 3, 59) }), 0)).toBe(false);
		expect(isRenewalDue(renewal({ now: at(22, 4) }), 0)).toBe(true);
		expect(isRenewalDue(renewal({ now: at(22, 4, 1), loadedAt: at(22, 4) }), 0)).toBe(false);
		expect(isRenewalDue(renewal({ now: at(22, 4, 40) }), 0)).toBe(false);
	});

	it('is spread over some minutes, so that a server does not meet all walls at once', () => {
		expect(isRenewalDue(renewal({ now: at(22, 4, 7), turn: 0.5 }), 0)).toBe(false);
		expect(isRenewalDue(renewal({ now: at(22, 4, 8), turn: 0.5 }), 0)).toBe(true);
	});

	it('is at once after a deploy, but not again and again', () => {
		const outdated = renewal({ outdated: true });
		expect(isRenewalDue(outdated, 0)).toBe(true);
		expect(isRenewalDue(outdated, outdated.now - 60_000)).toBe(false);
		expect(isRenewalDue(outdated, outdated.now - 11 * 60_000)).toBe(true);
	});

	it('is never while the server does not answer', () => {
		expect(isRenewalDue(renewal({ now: at(22, 4), connected: false }), 0)).toBe(false);
		expect(isRenewalDue(renewal({ outdated: true, connected: false }), 0)).toBe(false);
	});
});
