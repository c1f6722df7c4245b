import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Replayed } from '$lib/server/commands/run-replay';
import { batchArgument } from './batch-argument';
import { exitStatus, UsageError } from './command';
import { runOnApplication } from './run-on-application';

export const usage =
	'evenkeel replay BATCH [--corrections FILE.json] [--site S] [--data FOLDER] [--json]';
export const summary = 'Try the refused rows of an import again, as they are or as corrected';

/** Status 1 where some rows were refused once more. */
export async function run(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			corrections: { type: 'string' },
			site: { type: 'string' },
			data: { type: 'string' },
			json: { type: 'boolean' }
		}
	});
	const { corrections, json, data, site } = values;
	const asked = {
		batchId: batchArgument(positionals),
		...(site !== undefined && { site }),
		...(corrections !== undefined && { corrections: jsonOf(corrections) })
	};
	const made = (await runOnApplication('replay', asked, { data, needsData: true })) as Replayed;
	console.log(json ? JSON.stringify(made) : replayReport(made));
	return made && made.counts.rejected > 0 ? exitStatus.someRowsRefused : exitStatus.done;
}

function replayReport(made: Replayed): string {
	if (!made) return 'No refused row of this import is left to try.';
	const { received, rejected } = made.counts;
	return `${received} tried again, ${rejected} refused once more. Import number ${made.batchId}.`;
}

function jsonOf(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as unknown;
	} catch (error) {
		throw new UsageError(`The corrections ${file} cannot be read: ${(error as Error).message}`);
	}
}
