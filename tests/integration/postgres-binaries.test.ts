import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findPostgres, newestPostgres } from './postgres-binaries';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'evenkeel-binaries-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A folder with programs that say they are of a version, as real ones do. */
function programs(name: string, says: string): string {
	const path = join(folder, name);
	mkdirSync(path);
	for (const program of ['postgres', 'initdb']) {
		writeFileSync(join(path, program), `#!/bin/sh\necho "${says}"\n`);
		chmodSync(join(path, program), 0o755);
	}
	return path;
}

test('the newest of several versions is taken, wherever it stands', () => {
	const older = programs('a', 'postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)');
	const newest = programs('b', 'postgres (PostgreSQL) 17.2');
	const middle = programs('c', 'postgres (PostgreSQL) 16beta1');
	expect(newestPostgres([older, newest, middle])).toEqual({
		initdb: join(newest, 'initdb'),
		postgres: join(newest, 'postgres'),
		version: 17
	});
});

test('versions before 15, clients without a server and empty folders do not count', () => {
	const old = programs('old', 'postgres (PostgreSQL) 14.9');
	const client = programs('client', 'postgres (PostgreSQL) 16.1');
	rmSync(join(client, 'postgres'));
	expect(newestPostgres([old, client, folder, join(folder, 'none')])).toBeUndefined();
});

test('this machine has one, or gets one', () => {
	expect(findPostgres().version).toBeGreaterThanOrEqual(15);
});
