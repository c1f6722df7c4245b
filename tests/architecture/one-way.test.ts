import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cruise, type Cruised } from './cruise';

/** Forbidden imports, each in a file of its own, and the rule that has to catch it. */
const planted = [
	{ file: 'src/lib/domain/planted.ts', imports: '$lib/planted-target/flags', rule: 'room-domain' },
	{ file: 'src/lib/stats/planted.ts', imports: '../domain/sound', rule: 'room-stats' },
	{ file: 'src/lib/analysis/planted.ts', imports: '$lib/flags/sound', rule: 'room-analysis' },
	{ file: 'src/lib/charts/planted.ts', imports: '$lib/domain/sound', rule: 'room-charts' },
	{ file: 'src/lib/ui/Planted.svelte', imports: '$lib/domain/sound', rule: 'room-ui' },
	{
		file: 'src/lib/server/live/planted.ts',
		imports: '$lib/server/ingest/sound',
		rule: 'room-server-live'
	},
	{ file: 'src/lib/views/planted.ts', imports: 'node:fs', rule: 'pure-rooms-no-platform' },
	{ file: 'src/lib/flags/planted.ts', imports: 'crypto', rule: 'pure-rooms-no-platform' },
	{ file: 'src/routes/Planted.svelte', imports: 'chart.js', rule: 'package-of-charts' },
	{ file: 'src/routes/planted.server.ts', imports: 'drizzle-orm', rule: 'package-of-store' },
	{ file: 'src/cli/planted.ts', imports: 'papaparse', rule: 'package-of-ingest' },
	{ file: 'src/cli/planted-too.ts', imports: '$lib/stats/sound', rule: 'routes-not-stats' },
	{ file: 'src/lib/demo/planted.ts', imports: '../../cli/main', rule: 'nobody-imports-routes' },
	{ file: 'src/routes/planted.ts', imports: '$lib/no/such/file', rule: 'not-to-unresolvable' }
];

/** Imports that are allowed, in both kinds of file and by both kinds of path. */
const sound = [
	{ file: 'src/lib/planted-target/flags.ts', imports: 'node:path' },
	{ file: 'src/lib/domain/sound.ts', imports: './satisfied' },
	{ file: 'src/lib/domain/satisfied.ts', imports: '' },
	{ file: 'src/lib/stats/sound.ts', imports: '' },
	{ file: 'src/lib/flags/sound.ts', imports: '$lib/domain/sound' },
	{ file: 'src/lib/server/ingest/sound.ts', imports: 'papaparse' },
	{ file: 'src/lib/ui/Sound.svelte', imports: './Other.svelte' },
	{ file: 'src/lib/ui/Other.svelte', imports: '' },
	{ file: 'src/routes/Sound.svelte', imports: '$lib/ui/Sound.svelte' }
];

function content(file: string, imports: string): string {
	const line = imports ? `import * as imported from '${imports}';\nvoid imported;\n` : '';
	return file.endsWith('.svelte')
		? `<script lang="ts">\n${line}const n: number = 1;\n</script>\n<p>{n}</p>\n`
		: `${line}export const n: number = 1;\n`;
}

let folder: string;
let cruised: Cruised;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'evenkeel-architecture-'));
	const isTest = (path: string) => /\.test\.ts$/.test(path);
	cpSync('src', join(folder, 'src'), { recursive: true, filter: (path) => !isTest(path) });
	for (const name of ['package.json', '.dependency-cruiser.cjs', '.dependency-cruiser-paths.cjs']) {
		cpSync(name, join(folder, name));
	}
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	for (const { file, imports } of [...planted, ...sound]) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), content(file, imports));
	}
	cruised = cruise(folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rulesAgainst = (file: string) =>
	cruised.summary.violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);

describe('the one-way rule catches a planted import', () => {
	test.each(planted)('of $imports in $file', ({ file, rule }) => {
		expect(rulesAgainst(file)).toContain(rule);
	});
});

describe('the one-way rule lets pass', () => {
	test.each(sound)('$file', ({ file }) => {
		expect(cruised.modules.map(({ source }) => source)).toContain(file);
		expect(rulesAgainst(file)).toEqual([]);
	});
});

test('it follows $lib into Svelte files and out of them', () => {
	const module = cruised.modules.find(({ source }) => source === 'src/routes/Sound.svelte');
	expect(module?.dependencies.map(({ resolved }) => resolved)).toContain('src/lib/ui/Sound.svelte');
});
