import { describe, expect, test } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import { siteCalendar } from './calendar';
import type { CountedContact } from './counted-contact';
import { CopyRow } from '../copy-row';
import { anyMeasure, writeMeasures } from './measures';
import { newestOfEach } from './newest-of-each';
import { cellsOf, RollUpDelta } from './roll-up-delta';
import { addSketch, sketchBytes } from './sketch-bytes';

const HOUR_MS = 3_600_000;

function counted(
	zone: string,
	startedAt: number,
	differing: Partial<CountedContact> = {}
): CountedContact {
	return {
		...siteCalendar(defaultSettings('X', zone)).place({ startedAt, shiftLabel: null }),
		startedAt,
		...{ queueId: 1, topicId: 2, channel: 0, agentId: 3, answered: true, tagged: false },
		...{ handleMs: 180_000, lnHandle: 5_192_957, talkMs: 180_000, holdMs: null, wrapMs: null },
		...{ waitMs: 0, surveyInvited: null, csat: null },
		...differing
	};
}

function deltaIn(zone: string): RollUpDelta {
	return new RollUpDelta(siteCalendar(defaultSettings('X', zone)));
}

describe('what a batch adds to the roll-ups', () => {
	test('handling counts in every hour it overlaps, from the end of the wait on', () => {
		const delta = deltaIn('UTC');
		const startedAt = Date.UTC(2026, 0, 5, 9, 50);
		delta.add(counted('UTC', startedAt, { waitMs: 300_000, handleMs: 2 * HOUR_MS }), 1);
		const hours = cellsOf(delta.hours).map((cell) => [
			cell.localHour,
			cell.measures.offered,
			cell.workloadMs / 60_000
		]);
		expect(hours).toEqual([
			[9, 1, 5],
			[10, 0, 60],
			[11, 0, 55]
		]);
	});

	test('the hour that the clocks repeat is two hours, half an hour apart where the zone moves by a half', () => {
		const starts = (zone: string, from: number, pieces: number) => {
			const delta = deltaIn(zone);
			for (let i = 0; i < pieces; i++)
				delta.add(counted(zone, from + i * 900_000, { handleMs: 1000 }), 1);
			return cellsOf(delta.hours).map((cell) => [cell.localHour, cell.measures.offered]);
		};
		expect(starts('Europe/Berlin', Date.UTC(2026, 9, 25, 0), 12)).toEqual([
			[2, 4],
			[2, 4],
			[3, 4]
		]);
		// 01:30 to 02:00 comes twice on Lord Howe.
		expect(starts('Australia/Lord_Howe', Date.UTC(2026, 3, 4, 14), 8)).toEqual([
			[1, 4],
			[1, 2],
			[2, 2]
		]);
		// 02:00 to 02:30 never comes there in October.
		expect(starts('Australia/Lord_Howe', Date.UTC(2026, 9, 3, 14, 30), 8)).toEqual([
			[1, 4],
			[2, 2],
			[3, 2]
		]);
	});

	test('counting in and out again leaves nothing', () => {
		const delta = deltaIn('Europe/Riga');
		const one = counted('Europe/Riga', 1_700_000_000_000, { csat: 2 });
		delta.add(one, 1);
		expect(delta.takesOut).toBe(false);
		delta.add(one, -1);
		expect(delta.takesOut).toBe(true);
		for (const { measures } of [...cellsOf(delta.hours), ...cellsOf(delta.agentDays)])
			expect(anyMeasure(measures)).toBe(false);
		for (const { n, counts } of [...cellsOf(delta.days), ...cellsOf(delta.weeks)])
			expect([n, ...counts.values()]).toEqual([0, 0]);
	});

	test('another score leaves the same as counting out with the old and in with the new, and takes no cell out', () => {
		for (const [before, after] of [
			[null, 4],
			[2, 4],
			[2, null]
		] as const) {
			const one = counted('Europe/Riga', 1_700_000_000_000, { csat: before });
			const twice = deltaIn('Europe/Riga');
			twice.add(one, -1);
			twice.add({ ...one, csat: after }, 1);
			const once = deltaIn('Europe/Riga');
			once.rescore(one, after);
			expect(cellsOf(once.hours)).toEqual(
				cellsOf(twice.hours, ({ measures }) => anyMeasure(measures))
			);
			expect(cellsOf(once.agentDays)).toEqual(cellsOf(twice.agentDays));
			expect(once.takesOut).toBe(false);
		}
	});

	test('a tagged contact is in the day but in no baseline; an unanswered one in neither', () => {
		const delta = deltaIn('UTC');
		delta.add(counted('UTC', 0, { tagged: true }), 1);
		delta.add(counted('UTC', 0, { answered: false, handleMs: null, lnHandle: null }), 1);
		expect(cellsOf(delta.days).map(({ n }) => n)).toEqual([1]);
		expect(cellsOf(delta.weeks)).toEqual([]);
	});

	test('squares of a hundred thousand contacts are added exactly', () => {
		const delta = deltaIn('UTC');
		const one = counted('UTC', 0, { lnHandle: 11_366_743, handleMs: 1 });
		for (let i = 0; i < 100_000; i++) delta.add(one, 1);
		const [cell] = cellsOf(delta.agentDays);
		const row = new CopyRow();
		writeMeasures(row, cell!.measures);
		const square = row.rest().toString().split('\t')[8];
		expect(square).toBe((11_366_743n ** 2n * 100_000n).toString());
	});
});

test('a stored sketch is ascending, without empty buckets, and reads back as it was', () => {
	const bytes = sketchBytes(
		new Map([
			[568, 70_000],
			[0, 1],
			[3, 0],
			[12, 2]
		])
	);
	expect(bytes).toHaveLength(18);
	const counts = new Map([[12, 1]]);
	addSketch(counts, bytes);
	expect([...counts].sort(([a], [b]) => a - b)).toEqual([
		[0, 1],
		[12, 3],
		[568, 70_000]
	]);
	expect(sketchBytes(new Map())).toHaveLength(0);
});

test('of each id the newest stamp stays, of equal stamps the last, no stamp being the oldest', () => {
	const item = (contactId: string, stamp: number | null, n: number) => ({ contactId, stamp, n });
	const items = [
		item('a', 2, 1),
		item('a', 1, 2),
		item('b', null, 3),
		item('b', null, 4),
		item('c', 1, 5),
		item('c', null, 6)
	];
	const { newest, duplicates } = newestOfEach(items, ({ stamp }) => stamp);
	expect(newest.map(({ n }) => n)).toEqual([1, 4, 5]);
	expect(duplicates).toBe(3);
});
