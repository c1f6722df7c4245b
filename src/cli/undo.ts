import { parseArgs } from 'node:util';
import type { BatchUndo } from '$lib/domain/batch-undo';
import { batchArgument } from './batch-argument';
import { exitStatus } from './command';
import { runOnApplication } from './run-on-application';

export const usage = 'evenkeel undo BATCH [--site S] [--data FOLDER] [--json]';
export const summary = 'Take an import back: what it wrote goes, what was there before returns';

export async function run(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { site: { type: 'string' }, data: { type: 'string' }, json: { type: 'boolean' } }
	});
	const { json, data, site } = values;
	const asked = { batchId: batchArgument(positionals), ...(site !== undefined && { site }) };
	const undone = (await runOnApplication('undo', asked, { data, needsData: true })) as BatchUndo;
	console.log(json ? JSON.stringify(undone) : undoReport(undone));
	return exitStatus.done;
}

function undoReport({ removed, restored, kept }: BatchUndo): string {
	return [
		`Removed: ${removed}`,
		`Put back as they were before: ${restored}`,
		`Left as later batches changed them: ${kept}`
	].join('\n');
}
