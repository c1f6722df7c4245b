import { parseArgs } from 'node:util';
import { backupLines } from '$lib/server/store/backup/backup-lines';
import { refuseBesideServer } from '$lib/server/store/backup/beside-server';
import { loadBackup } from '$lib/server/store/backup/load-backup';
import { openStore } from '$lib/server/store/client';
import { exitStatus, UsageError } from './command';
import { dataPlace, requireData } from './data-place';
import { progressLine } from './import/progress';
import { loadedReport } from './restore/loaded-report';

export const usage = 'evenkeel move-to-postgres URL [--data FOLDER] [--json]';
export const summary = 'Copy the embedded database into an empty PostgreSQL';

/** Refuses while a server runs on either side. The embedded database stays as it is. */
export async function run(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { data: { type: 'string' }, json: { type: 'boolean' } }
	});
	const [databaseUrl, ...others] = positionals;
	if (databaseUrl === undefined || others.length > 0 || !/^postgres(ql)?:/.test(databaseUrl))
		throw new UsageError('Name one PostgreSQL: postgres://user:password@host/evenkeel');
	const { dataDir } = dataPlace(values.data);
	requireData({ dataDir });
	const source = await openStore({ dataDir, say: (line) => console.error(line) });
	const shown = progressLine(process.stderr);
	try {
		await refuseBesideServer(databaseUrl);
		const target = await openStore({ databaseUrl });
		try {
			const loaded = await source.still((at) =>
				loadBackup(
					target,
					backupLines(at, new Date(), () => undefined),
					(rows) => shown.show({ rows })
				)
			);
			shown.end();
			console.log(values.json ? JSON.stringify(loaded) : loadedReport(loaded));
			if (!values.json) console.log('Start it with this DATABASE_URL from now on.');
			return exitStatus.done;
		} finally {
			await target.close();
		}
	} finally {
		shown.end();
		await source.close();
	}
}
