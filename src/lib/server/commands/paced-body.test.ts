import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Problem } from '$lib/server/access/problem';
import { paced } from './paced-body';

async function* drips(pieces: number, everyMs: number, size = 1) {
	for (let i = 0; i < pieces; i++) {
		await delay(everyMs);
		yield new Uint8Array(size);
	}
}
const read = async (...given: Parameters<typeof paced>) => {
	let length = 0;
	for await (const piece of paced(...given)) length += piece.length;
	return length;
};
const status = (reading: Promise<unknown>) =>
	reading.catch((error: unknown) => (error instanceof Problem ? error.status : error));

test('passes on what comes in time, slow readers included', async () => {
	const pace = { idleMs: 1_000, graceMs: 20, least: 10 };
	expect(await read(drips(5, 1, 100), pace)).toBe(500);
	let length = 0;
	for await (const piece of paced(drips(3, 0, 1), { ...pace, least: 1000 })) {
		await delay(30);
		length += piece.length;
	}
	expect(length).toBe(3);
});

test('gives up a body that pauses too long, or drips', async () => {
	const patient = { idleMs: 5_000, graceMs: 20, least: 1_000_000 };
	expect(await status(read(drips(1, 500), { ...patient, idleMs: 20 }))).toBe(408);
	expect(await status(read(drips(200, 5), patient))).toBe(408);
});

test('hands on what goes wrong with the body itself', async () => {
	const broken = (async function* () {
		yield new Uint8Array(1);
		throw new Error('cut off');
	})();
	await expect(read(broken)).rejects.toThrow('cut off');
});
