import { spawnSync } from 'node:child_process';
import { get, type IncomingMessage } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProduct } from './product';

let dataDir: string;
beforeAll(async () => {
	dataDir = await mkdtemp(join(tmpdir(), 'evenkeel-journey-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }));

function serve(args: string[], env: Record<string, string> = {}) {
	const started = performance.now();
	const { status, stderr } = spawnSync(process.execPath, ['bin/evenkeel.js', 'serve', ...args], {
		encoding: 'utf8',
		timeout: 60_000,
		env: { ...process.env, DATABASE_URL: '', ...env }
	});
	return { status, stderr, seconds: (performance.now() - started) / 1000 };
}

test('a second start on the same folder is refused within 2 s, and the first is unharmed', async () => {
	const product = await startProduct({ dataDir });
	const second = serve(['--port', '0', '--data', dataDir]);
	expect(second.status).toBe(3);
	expect(second.stderr).toMatch(/in use by another Evenkeel/);
	expect(second.seconds).toBeLessThan(2);
	const response = await fetch(`${product.url}/readyz`);
	expect(await response.json()).toMatchObject({ ready: true, database: 'pglite' });
	expect(await product.stop()).toBe(0);
});

test('after an orderly end the same folder opens again', async () => {
	const product = await startProduct({ dataDir });
	expect((await fetch(`${product.url}/readyz`)).status).toBe(200);
	expect(await product.stop()).toBe(0);
});

test('after a kill the same folder opens again', async () => {
	const product = await startProduct({ dataDir });
	await product.kill();
	const next = await startProduct({ dataDir });
	expect((await fetch(`${next.url}/readyz`)).status).toBe(200);
	expect(await next.stop()).toBe(0);
});

function openStream(url: string): Promise<IncomingMessage> {
	return new Promise((resolve, reject) => {
		get(url, resolve).on('error', reject);
	});
}

test('with fifty open screens it ends within 10 s and with status 0', async () => {
	const product = await startProduct({ dataDir });
	const streams = await Promise.all(
		Array.from({ length: 50 }, () => openStream(`${product.url}/live`))
	);
	for (const stream of streams) {
		expect(stream.headers['content-type']).toMatch(/^text\/event-stream/);
		stream.on('error', () => {}).resume();
	}
	const started = performance.now();
	expect(await product.stop()).toBe(0);
	expect(performance.now() - started).toBeLessThan(10_000);
});

test('a wrong value stops the start with a sentence', () => {
	const refused = serve(['--data', dataDir], { PORT: 'three thousand' });
	expect(refused.status).toBe(2);
	expect(refused.stderr).toContain('PORT "three thousand" is not understood: expected a port');
});
