import { expect, test } from 'vitest';
import { SeenIds } from './seen-ids';

const START = Date.UTC(2026, 2, 1);

test('an id that stands for one contact is told from one that stands for two, however many there are', () => {
	const repeated: string[] = [];
	const seen = new SeenIds((id) => repeated.push(id));
	const startOf = (i: number) => START + i * 1000;
	for (let i = 0; i < 300_000; i++) {
		if (seen.contradicts(`call-${i}`, startOf(i))) throw new Error(`call-${i} was new`);
	}
	expect(repeated).toEqual([]);
	for (let i = 0; i < 300_000; i += 1000) {
		expect(seen.contradicts(`call-${i}`, startOf(i))).toBe(false);
		expect(seen.contradicts(`call-${i}`, startOf(i) + 1)).toBe(true);
	}
	expect(repeated.length).toBe(300);
});

test('starts before 1970 and far ahead are told apart as well', () => {
	const seen = new SeenIds();
	for (const start of [-1, 0, 2 ** 31, 2 ** 33 + 5]) {
		expect(seen.contradicts(`at ${start}`, start)).toBe(false);
		expect(seen.contradicts(`at ${start}`, start)).toBe(false);
		expect(seen.contradicts(`at ${start}`, start + 60_000)).toBe(true);
	}
});
