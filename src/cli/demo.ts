import { parseArgs } from 'node:util';
import type { DemoProgress, runDemo } from '$lib/server/commands/run-demo';
import { exitStatus, UsageError } from './command';
import { runOnApplication } from './run-on-application';

export const usage = 'evenkeel demo [--site S] [--seed N] [--data FOLDER] [--json]';
export const summary = 'Fill an empty site with a demo centre';

/** Loads the demo centre; refuses a site that has contacts. */
export async function run(args: string[]): Promise<number> {
	const { values } = parseArgs({
		args,
		options: {
			site: { type: 'string' },
			data: { type: 'string' },
			seed: { type: 'string' },
			json: { type: 'boolean' }
		}
	});
	if (values.seed !== undefined && !/^\d{1,9}$/.test(values.seed)) {
		throw new UsageError('The seed is a whole number of up to nine digits.');
	}
	const loaded = (await runOnApplication(
		'demo',
		{
			...(values.site !== undefined && { site: values.site }),
			...(values.seed !== undefined && { seed: Number(values.seed) })
		},
		{ data: values.data, onProgress: (line) => show(line as DemoProgress) }
	)) as Awaited<ReturnType<typeof runDemo>>;
	if (process.stderr.isTTY) process.stderr.write('\n');
	console.log(
		values.json
			? JSON.stringify(loaded)
			: `The demo centre is in site ${loaded.site}: ${loaded.contacts.received} contacts of ${loaded.agents} agents, ${loaded.surveys.received} surveys.`
	);
	return exitStatus.done;
}

/** One line of a terminal, written over. */
function show(line: DemoProgress): void {
	if (!process.stderr.isTTY) return;
	const text =
		'analysing' in line
			? 'Analysing eighteen months …'
			: `Loading the demo centre: ${line.contacts} contacts, ${Math.round(100 * line.share)} %`;
	process.stderr.write(`\r\u001b[K${text}`);
}
