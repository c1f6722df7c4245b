import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exitStatus, UsageError } from './command';
import { progressLine } from './import/progress';
import { runOnApplication } from './run-on-application';

export const usage = 'evenkeel backup FILE [--data FOLDER] [--json]';
export const summary = 'Write all that is stored into a file, beside a running server too';

export async function run(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { data: { type: 'string' }, json: { type: 'boolean' } }
	});
	const [file, ...others] = positionals;
	if (file === undefined || others.length > 0) throw new UsageError('Name one file to write.');
	const path = resolve(file);
	if (existsSync(path)) throw new UsageError(`There is a file ${file} already.`);
	const shown = progressLine(process.stderr);
	const { rows } = (await runOnApplication(
		'backup',
		{ path },
		{ data: values.data, needsData: true, onProgress: shown.show }
	).finally(shown.end)) as { rows: number };
	console.log(
		values.json
			? JSON.stringify({ path, rows })
			: `${rows.toLocaleString('en')} rows are in ${file}.`
	);
	return exitStatus.done;
}
