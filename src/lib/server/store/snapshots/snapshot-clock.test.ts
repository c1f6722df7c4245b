import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SnapshotClock } from './snapshot-clock';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 22, 8);

beforeEach(() => {
	vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
	vi.useRealTimers();
});

function watched(newest: number | null) {
	const taken: number[] = [];
	const clock = new SnapshotClock(newest, async () => {
		taken.push((Date.now() - NOW) / MINUTE);
	});
	return { clock, taken };
}

test('one is taken each hour after the newest one, or after the start', async () => {
	const fresh = watched(null);
	const old = watched(NOW - 59 * MINUTE);
	await vi.advanceTimersByTimeAsync(130 * MINUTE);
	expect(fresh.taken).toEqual([60, 120]);
	expect(old.taken).toEqual([1, 61, 121]);
	await fresh.clock.stop();
	await old.clock.stop();
});

test('asked for, it is taken two minutes later, once however often it was asked for, and not after the end', async () => {
	const { clock, taken } = watched(null);
	clock.soon();
	await vi.advanceTimersByTimeAsync(MINUTE);
	clock.soon();
	await vi.advanceTimersByTimeAsync(10 * MINUTE);
	expect(taken).toEqual([2]);
	await clock.stop();
	await vi.advanceTimersByTimeAsync(120 * MINUTE);
	expect(taken).toEqual([2]);
});
