import { expect, test } from 'vitest';
import { keptSnapshots } from './kept-snapshots';

const at = (hoursAgo: number, minute = 0) =>
	new Date(Date.UTC(2026, 10, 22, 12, minute) - hoursAgo * 3_600_000).toISOString();

test('the last of each of 24 hours and of each of 7 days stays', () => {
	const hourly = Array.from({ length: 24 * 10 }, (_, i) => at(i));
	const kept = [...keptSnapshots(hourly)].sort().reverse();
	expect(kept.slice(0, 24)).toEqual(hourly.slice(0, 24));
	// Two of the seven days are among the 24 hours already.
	expect(kept.slice(24)).toEqual([20, 19, 18, 17, 16].map((day) => `2026-11-${day}T23:00:00.000Z`));
});

test('of several in an hour the last one stays', () => {
	expect([...keptSnapshots([at(0, 5), at(0, 40), at(0, 20)])]).toEqual([at(0, 40)]);
});

test('hours without one do not count: 24 with gaps stay, and nothing is kept of nothing', () => {
	const everyFifth = Array.from({ length: 30 }, (_, i) => at(5 * i));
	expect([...keptSnapshots(everyFifth)].filter((time) => time >= at(5 * 23))).toHaveLength(24);
	expect(keptSnapshots([])).toEqual(new Set());
});
