import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { defaultSettings } from '$lib/domain/site';
import type { Application } from '$lib/server/commands/application';
import { ChangeHub } from '$lib/server/live/change-hub';
import { openStore } from '$lib/server/store/client';
import { createSite, type SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import { createTestDatabase, type TestDatabase } from '../../../../tests/integration/databases';
import { importJob, startImport } from './import-job';
import type { WaitingFile } from './waiting-file';

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-jobs-'));
let database: TestDatabase;
let store: Store;
let site: SiteRow;

beforeAll(async () => {
	database = await createTestDatabase('pglite');
	store = await openStore(database.config);
	site = (await createSite(store, 'main', defaultSettings('Main', 'Europe/Riga'), new Date(0)))!;
});
afterAll(async () => {
	await store.close();
	await database.drop();
	rmSync(folder, { recursive: true });
});

function waitingFile(token: string): WaitingFile {
	const path = join(folder, token);
	const text = `contactId,startedAt,handleSeconds\n${token},2026-11-20T08:00:00Z,60\n`;
	writeFileSync(path, text);
	return { token, path, name: `${token}.csv`, bytes: text.length };
}

it('three files are imported at a time, a fourth when one of them is done', async () => {
	const app = {
		...{ store, hub: new ChangeHub('t'), monitor: { changed: () => undefined } },
		draining: new AbortController().signal
	} as unknown as Application;
	const files = ['a', 'b', 'c', 'd'].map(waitingFile);
	const start = (file: WaitingFile) => startImport(app, site, file, {}, async () => undefined);
	const [first, , , last] = files as [WaitingFile, WaitingFile, WaitingFile, WaitingFile];
	expect(files.map(start)).toEqual([
		...[null, null, null],
		'3 files are being imported at the moment. Start this one when one of them is done.'
	]);
	expect(start(first)).toBe('This file is being imported already.');
	await vi.waitFor(() => expect(importJob('c')?.state).toBe('done'), 60_000);
	expect(start(last)).toBeNull();
	await vi.waitFor(() => expect(importJob('d')?.result?.counts.created).toBe(1), 60_000);
	for (const { token } of files) expect(importJob(token)?.state).toBe('done');
});
