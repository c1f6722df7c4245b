import { parseArgs } from 'node:util';
import type { ListedReject } from '$lib/server/commands/run-rejects';
import { batchArgument } from './batch-argument';
import { exitStatus } from './command';
import { runOnApplication } from './run-on-application';

export const usage = 'evenkeel rejects BATCH [--site S] [--data FOLDER] [--json]';
export const summary = 'List the refused rows of an import, with why';

export async function run(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { site: { type: 'string' }, data: { type: 'string' }, json: { type: 'boolean' } }
	});
	const { json, data, site } = values;
	const asked = { batchId: batchArgument(positionals), ...(site !== undefined && { site }) };
	const found = await runOnApplication('rejects', asked, { data, needsData: true });
	const rejects = found as ListedReject[];
	console.log(json ? JSON.stringify(rejects) : listed(rejects));
	return exitStatus.done;
}

function listed(rejects: readonly ListedReject[]): string {
	if (rejects.length === 0) return 'No row of this import was refused.';
	return rejects
		.map(({ line, column, value, raw, replayed, sentence }) => {
			const where = column ? `, ${column}${value === null ? '' : ` "${value}"`}` : '';
			const again = replayed ? ' (tried again)' : '';
			return `${line}${where}: ${sentence}${again}\n    ${raw}`;
		})
		.join('\n');
}
