import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawRooms } from '../../scripts/draw-rooms.js';

const module = (source: string, ...imports: string[]) => ({
	source,
	dependencies: imports.map((resolved) => ({ resolved }))
});

test('an arrow for each import between rooms, none for one that others imply', () => {
	const drawn = drawRooms([
		module('src/lib/views/a.ts', 'src/lib/flags/b.ts', 'src/lib/domain/c.ts'),
		module('src/lib/flags/b.ts', 'src/lib/domain/c.ts', 'src/lib/flags/d.ts'),
		module('src/lib/domain/c.ts', 'node_modules/zod/index.js'),
		module('src/routes/+page.server.ts', 'src/lib/server/store/e.ts', 'src/lib/views/a.ts'),
		module('src/lib/server/store/e.ts', 'src/lib/domain/c.ts'),
		module('src/lib/domain/c.test.ts', 'src/lib/views/a.ts')
	]);
	expect(drawn.split('\n').filter((line) => line.includes('-->'))).toEqual([
		'\tflags --> domain',
		'\troutes --> server_store',
		'\troutes --> views',
		'\tserver_store --> domain',
		'\tviews --> flags'
	]);
});

test('a circle keeps its arrows', () => {
	const circle = [
		module('src/lib/a/x.ts', 'src/lib/b/y.ts'),
		module('src/lib/b/y.ts', 'src/lib/a/x.ts')
	];
	expect(drawRooms(circle)).toMatch(/a --> b[^]*b --> a/);
});

test('the README shows the graph that the code has', () => {
	expect(existsSync('README.md'), 'README.md is there').toBe(true);
	const { status, stderr } = spawnSync(process.execPath, ['scripts/graph.js', '--check'], {
		encoding: 'utf8'
	});
	expect(stderr).toBe('');
	expect(status).toBe(0);
});
