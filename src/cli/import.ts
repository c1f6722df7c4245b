import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ImportResult } from '$lib/server/commands/import-file';
import { exitStatus, UsageError } from './command';
import { fileChoice } from './import/file-choice';
import { importReport } from './import/report';
import { progressLine } from './import/progress';
import { runOnApplication } from './run-on-application';

export const usage =
	'evenkeel import FILE [--site S] [--preset NAME | --mapping FILE.json] [--sheet NAME] [--join SHEET:COLUMN[=KEY]] [--encoding NAME] [--delimiter SIGN] [--dry-run] [--data FOLDER] [--json]';
export const summary = 'Import contacts, surveys or agents from a file';

/** Imports a file; status 1 where some rows were refused. */
export async function run(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			site: { type: 'string' },
			preset: { type: 'string' },
			mapping: { type: 'string' },
			sheet: { type: 'string' },
			join: { type: 'string' },
			encoding: { type: 'string' },
			delimiter: { type: 'string' },
			data: { type: 'string' },
			'dry-run': { type: 'boolean' },
			json: { type: 'boolean' }
		}
	});
	const [file, ...others] = positionals;
	if (file === undefined || others.length > 0) throw new UsageError('Name one file to import.');
	if (values.preset !== undefined && values.mapping !== undefined) {
		throw new UsageError('Give either --preset or --mapping, not both.');
	}
	const path = resolve(file);
	if (!existsSync(path) || !statSync(path).isFile())
		throw new UsageError(`There is no file ${file}.`);
	const choice = fileChoice(values);
	const shown = progressLine(process.stderr);
	const result = (await runOnApplication(
		'import',
		{
			path,
			...(values.site !== undefined && { site: values.site }),
			...(values.preset !== undefined && { preset: values.preset }),
			...(values.mapping !== undefined && { mapping: mappingOf(values.mapping) }),
			...(choice && { file: choice }),
			dryRun: values['dry-run'] ?? false
		},
		{ data: values.data, onProgress: shown.show }
	).finally(shown.end)) as ImportResult;
	console.log(values.json ? JSON.stringify(result) : importReport(result, values.site ?? 'main'));
	return result.counts.rejected > 0 ? exitStatus.someRowsRefused : exitStatus.done;
}

function mappingOf(file: string): unknown {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch {
		throw new UsageError(`The mapping ${file} cannot be read.`);
	}
	try {
		return JSON.parse(text) as unknown;
	} catch (error) {
		throw new UsageError(`The mapping ${file} is not valid JSON: ${(error as Error).message}`);
	}
}
