import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { dataPlace, requireData } from './data-place';
import { main } from './main';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'evenkeel-place-'));
	vi.stubEnv('DATABASE_URL', '');
	vi.stubEnv('DATA_DIR', folder);
});
afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true });
});

describe('dataPlace', () => {
	it('is the folder of --data, else of DATA_DIR, as the full path', () => {
		expect(dataPlace('elsewhere')).toEqual({ dataDir: resolve('elsewhere') });
		expect(dataPlace(undefined)).toEqual({ dataDir: folder });
	});
});

describe('requireData', () => {
	it('takes a folder with a database, and any PostgreSQL', () => {
		mkdirSync(join(folder, 'db'));
		for (const place of [
			{ dataDir: folder },
			{ databaseUrl: 'postgres://there/x', dataDir: '/nowhere' }
		])
			expect(() => requireData(place)).not.toThrow();
	});
});

describe('a command that needs data', () => {
	beforeAll(async () => {
		for (const command of ['flags', 'analyse', 'rebuild']) await main([command, '--help']);
	}, 60_000);

	it.each(['flags', 'analyse', 'rebuild'])(
		'%s says that there is none, and makes no database',
		async (command) => {
			const complained: string[] = [];
			vi.spyOn(console, 'error').mockImplementation((text: string) => void complained.push(text));
			const empty = join(folder, 'empty');
			expect(await main([command, '--data', empty])).toBe(2);
			expect(complained.join()).toContain(
				`There is no data in ${empty}. Name the folder with --data`
			);
			expect(await main([command])).toBe(2);
			expect(readdirSync(folder)).toEqual([]);
		}
	);
});
