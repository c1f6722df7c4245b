import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packFolder } from './pack-folder';
import { unpackFolder } from './unpack-folder';

let folder: string;
const bytes = Buffer.from(Array.from({ length: 70_001 }, (_, i) => (i * 7) % 256));

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'evenkeel-tar-'));
	mkdirSync(join(folder, 'from', 'base', 'empty'), { recursive: true });
	writeFileSync(join(folder, 'from', 'base', '1'), bytes);
	writeFileSync(join(folder, 'from', 'whole'), bytes.subarray(0, 1024));
	writeFileSync(join(folder, 'from', 'nothing'), '');
	mkdirSync(join(folder, 'to'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function packed(): Promise<Buffer> {
	const pieces: Buffer[] = [];
	for await (const piece of packFolder(join(folder, 'from'))) pieces.push(piece);
	return Buffer.concat(pieces);
}

test('a folder comes out as it went in, however the archive is cut into pieces', async () => {
	const archive = await packed();
	for (const size of [archive.length, 1_000, 511]) {
		const to = join(folder, 'to', String(size));
		mkdirSync(to);
		const pieces = Array.from({ length: Math.ceil(archive.length / size) }, (_, i) =>
			archive.subarray(i * size, (i + 1) * size)
		);
		await unpackFolder(Readable.from(pieces), to);
		execFileSync('diff', ['-r', join(folder, 'from'), to]);
		expect(readFileSync(join(to, 'base', '1')).equals(bytes)).toBe(true);
	}
});

test('tar reads it', async () => {
	writeFileSync(join(folder, 'a.tar'), await packed());
	execFileSync('tar', ['xf', join(folder, 'a.tar'), '-C', join(folder, 'to')]);
	expect(execFileSync('diff', ['-r', join(folder, 'from'), join(folder, 'to')])).toHaveLength(0);
});

test('an archive that ends in the middle is refused, and so is one that names a place outside', async () => {
	const archive = await packed();
	const half = archive.subarray(0, archive.length - 2_000);
	await expect(unpackFolder(Readable.from([half]), join(folder, 'to'))).rejects.toThrow('middle');
	cpSync(join(folder, 'from'), join(folder, 'outside', 'x'), { recursive: true });
	const named = Buffer.from(archive);
	named.write('../w\0', named.indexOf('whole'));
	const to = join(folder, 'to', 'other');
	mkdirSync(to);
	await expect(unpackFolder(Readable.from([named]), to)).rejects.toThrow('outside');
});
