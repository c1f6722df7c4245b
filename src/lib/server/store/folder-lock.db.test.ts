import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { build } from 'vite';
import { createTestDatabase } from '../../../../tests/integration/databases';
import { openStore } from './client';
import { acquireFolderLock } from './folder-lock';
import { FolderInUse } from './lock/folder-in-use';
import { lockNames } from './lock/holder';
import { probeFolderLock } from './lock/probe';
import { requestFromHolder } from './lock/request';

type Said = { held?: number; name?: string; message?: string };

const program = mkdtempSync(join(process.cwd(), 'node_modules', '.cache', 'evenkeel-lock-test-'));
const children: ChildProcess[] = [];
let folder: string;

beforeAll(async () => {
	await build({
		configFile: 'vite.cli.config.ts',
		logLevel: 'silent',
		build: {
			ssr: 'src/lib/server/store/testing/hold-folder.ts',
			outDir: program,
			rolldownOptions: { output: { entryFileNames: 'hold.js' } }
		}
	});
});
afterAll(() => rmSync(program, { recursive: true, force: true }));
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'evenkeel-lock-'));
});
afterEach(async () => {
	for (const child of children.splice(0)) await end(child, 'SIGKILL');
	rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

function hold(
	dataDir: string,
	what: 'store' | 'lock'
): { child: ChildProcess; said: Promise<Said> } {
	const child = spawn(process.execPath, [join(program, 'hold.js'), dataDir, what], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	children.push(child);
	const said = once(child.stdout!, 'data').then(([line]) => JSON.parse(String(line)) as Said);
	return { child, said };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const exit = once(child, 'exit');
	child.kill(signal);
	await exit;
}

describe('the lock of a data folder', () => {
	test('a second opener is refused within two seconds with the folder, the process and what to do; the first is unharmed', async () => {
		const database = await createTestDatabase('pglite');
		const first = await openStore(database.config);
		const refusal = await hold(database.config.dataDir, 'store').said;
		const begin = performance.now();
		const inProcess = await openStore(database.config).catch((error: unknown) => error);
		expect(performance.now() - begin).toBeLessThan(2_000);
		expect(refusal.name).toBe('FolderInUse');
		expect(refusal.message).toContain(database.config.dataDir);
		expect(refusal.message).toContain(`process ${process.pid}`);
		expect(refusal.message).toContain('DATABASE_URL');
		expect(inProcess).toBeInstanceOf(FolderInUse);
		expect(await first.query('select 1 as one')).toEqual([{ one: 1 }]);
		await first.close();
		expect(lockNames(database.config.dataDir)).toEqual([]);
		await database.drop();
	});

	test('a probe and an attempt answer within a second when nobody holds it, also where there is no folder', async () => {
		const begin = performance.now();
		expect(await probeFolderLock(folder)).toBeNull();
		expect(await probeFolderLock(join(folder, 'not', 'there'))).toBeNull();
		expect(performance.now() - begin).toBeLessThan(1_000);
	});

	test('kill -9 leaves a stale socket behind, which the next one takes over', async () => {
		const { child, said } = hold(folder, 'lock');
		expect((await said).held).toBe(child.pid);
		expect(await probeFolderLock(folder)).toEqual({ pid: child.pid, state: 'holder' });
		await end(child, 'SIGKILL');
		expect(lockNames(folder)).toHaveLength(1);
		expect(await probeFolderLock(folder)).toBeNull();
		const lock = await acquireFolderLock(folder);
		expect(lockNames(folder)).toEqual([expect.stringContaining(`lock-${process.pid}-`)]);
		await lock.release();
	});

	test('a holder too busy to answer is a holder: a stopped process is not taken over', async () => {
		const { child, said } = hold(folder, 'lock');
		await said;
		child.kill('SIGSTOP');
		const begin = performance.now();
		expect(await probeFolderLock(folder)).toEqual({ pid: child.pid, state: 'holder' });
		await expect(acquireFolderLock(folder)).rejects.toThrow(`process ${child.pid}`);
		expect(performance.now() - begin).toBeLessThan(3_000);
		child.kill('SIGCONT');
	});

	test('of eight processes that come at once at most one gets it, and the others say so', async () => {
		const { child, said } = hold(folder, 'lock');
		await said;
		await end(child, 'SIGKILL');
		const all = await Promise.all(Array.from({ length: 8 }, () => hold(folder, 'lock').said));
		const holders = all.filter(({ held }) => held !== undefined);
		expect(holders).toHaveLength(1);
		expect(all.filter(({ name }) => name === 'FolderInUse')).toHaveLength(7);
		expect(await probeFolderLock(folder)).toMatchObject({ pid: holders[0]!.held });
	});

	test('only its owner may speak to it, and a path beyond 107 bytes is no obstacle', async () => {
		const deep = join(
			folder,
			...Array.from({ length: 6 }, () => 'a-folder-with-quite-a-long-name')
		);
		mkdirSync(deep, { recursive: true });
		const lock = await acquireFolderLock(deep);
		const [name] = lockNames(deep);
		expect(statSync(join(deep, name!)).mode & 0o777).toBe(0o600);
		expect(await probeFolderLock(deep)).toMatchObject({ pid: process.pid });
		await expect(acquireFolderLock(deep)).rejects.toBeInstanceOf(FolderInUse);
		await lock.release();
		expect(readdirSync(deep)).toEqual([]);
	});
});

describe('a command through the holder', () => {
	test('runs there, tells its progress line by line, and answers; a failure comes back as its sentence', async () => {
		const database = await createTestDatabase('pglite');
		const { child, said } = hold(database.config.dataDir, 'store');
		expect((await said).held).toBe(child.pid);
		const progress: unknown[] = [];
		const args = { file: '/data/calls "x".csv', dryRun: true };
		const result = await requestFromHolder(database.config.dataDir, 'import', args, (line) =>
			progress.push(line)
		);
		expect(result).toEqual({ command: 'import', args, pid: child.pid });
		expect(progress).toEqual([{ step: 1 }, { step: 2 }, { step: 3 }]);
		await expect(requestFromHolder(database.config.dataDir, 'fail', {})).rejects.toThrow(
			'It did not work.'
		);
		const killed = requestFromHolder(database.config.dataDir, 'wait', {}, () =>
			child.kill('SIGKILL')
		);
		const gone = once(child, 'exit');
		await expect(killed).rejects.toThrow();
		// The connection breaks a moment before the process is gone.
		await gone;
		await expect(requestFromHolder(database.config.dataDir, 'import', {})).rejects.toThrow(
			'no process'
		);
		await database.drop();
	});
});
