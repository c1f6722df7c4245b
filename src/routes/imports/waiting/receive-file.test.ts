import { mkdtemp, readFile, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FileTooLarge, receiveFile } from './receive-file';
import { dropOldFiles, dropWaitingFile, findWaitingFile, newWaitingFile } from './waiting-file';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'evenkeel-waiting-'));
	vi.stubEnv('DATA_DIR', folder);
});
afterEach(async () => {
	vi.unstubAllEnvs();
	await rm(folder, { recursive: true, force: true });
});

const sending = (body: string, headers = {}) =>
	new Request('http://localhost/imports/files', { method: 'PUT', body, headers });

describe('a file that is sent', () => {
	it('is written as it comes, and refused as soon as it is too large, declared or not', async () => {
		const path = join(folder, 'file');
		expect(await receiveFile(sending('a,b\n1,2\n'), path)).toBe(8);
		expect(await readFile(path, 'utf8')).toBe('a,b\n1,2\n');
		await expect(receiveFile(sending('123456789'), path, 8)).rejects.toThrow(FileTooLarge);
		const declared = sending('1', { 'content-length': '3000000000' });
		await expect(receiveFile(declared, path)).rejects.toThrow(FileTooLarge);
	});

	it('waits under a token that cannot be guessed, and nowhere else', async () => {
		const place = await newWaitingFile('../../calls.csv');
		const { token, path } = await place.keep(3);
		expect(path.startsWith(folder)).toBe(true);
		expect(await findWaitingFile(token)).toMatchObject({ name: '../../calls.csv', bytes: 3 });
		for (const wrong of ['', '..', '../uploads', `${token}/..`, 'A'.repeat(22)])
			expect(await findWaitingFile(wrong), wrong).toBeNull();
		await dropWaitingFile(token);
		expect(await findWaitingFile(token)).toBeNull();
	});

	it('is forgotten after an hour, unless it is being imported', async () => {
		const files = [await newWaitingFile('a'), await newWaitingFile('b'), await newWaitingFile('c')];
		const [old, busy, fresh] = await Promise.all(files.map((place) => place.keep(1)));
		const now = Date.now();
		for (const file of [old, busy]) {
			const before = new Date(now - 3_700_000);
			await utimes(dirname(file!.path), before, before);
		}
		await dropOldFiles(now, (token) => token === busy!.token);
		expect(await findWaitingFile(old!.token)).toBeNull();
		expect(await findWaitingFile(busy!.token)).not.toBeNull();
		expect(await findWaitingFile(fresh!.token)).not.toBeNull();
	});
});
