import { describe, expect, it } from 'vitest';
import { ago } from './ago';

const now = Date.UTC(2026, 10, 22, 12);
const dayOf = (at: number) => Math.floor(at / 86_400_000);
const before = (seconds: number) => ago(now - seconds * 1000, now, dayOf);

describe('ago', () => {
	it('says seconds up to a minute and a half, then minutes, then hours', () => {
		expect(before(12)).toBe('12 s ago');
		expect(before(89)).toBe('89 s ago');
		expect(before(90)).toBe('2 min ago');
		expect(before(89 * 60)).toBe('89 min ago');
		expect(before(90 * 60)).toBe('2 h ago');
		expect(before(47 * 3600)).toBe('47 h ago');
	});

	it('says the date from two days on', () => {
		expect(before(48 * 3600)).toBe('20 Nov 2026');
		expect(ago(Date.UTC(1999, 0, 31), now, dayOf)).toBe('31 Jan 1999');
	});

	it('takes what lies ahead for now', () => {
		expect(before(-30)).toBe('0 s ago');
	});
});
