import { parseArgs } from 'node:util';
import { swingSentence } from '$lib/flags/wording/swing-sentence';
import type { Analysis } from '$lib/server/commands/run-analyse';
import { exitStatus } from './command';
import { progressLine } from './import/progress';
import { runOnApplication } from './run-on-application';

export const usage = 'evenkeel analyse [--from D] [--to D] [--site S] [--data FOLDER] [--json]';
export const summary = 'Run the monitor now and print the findings';

export async function run(args: string[]): Promise<number> {
	const { values } = parseArgs({
		args,
		options: {
			from: { type: 'string' },
			to: { type: 'string' },
			site: { type: 'string' },
			data: { type: 'string' },
			json: { type: 'boolean' }
		}
	});
	const { json, data, ...asked } = values;
	const shown = progressLine(process.stderr);
	const analysis = (await runOnApplication('analyse', asked, {
		data,
		needsData: true,
		onProgress: shown.show
	}).finally(shown.end)) as Analysis;
	console.log(json ? JSON.stringify(analysis) : analysisReport(analysis));
	return exitStatus.done;
}

/** What was found, for a person at a terminal. */
export function analysisReport({ site, period, swings, consistency, flags }: Analysis): string {
	if (!period) return `Site ${site} has no contacts yet.`;
	const found = swings.filter(({ verdict }) => verdict === 'swing');
	const centre = consistency.filter(({ scope }) => scope === 'site');
	return [
		`Site ${site}, ${period.from} to ${period.to} (the last day left out)`,
		'',
		...centre.map(
			({ metric, index, reason }) =>
				`Consistency, ${metric}: ${index === null ? (reason ?? 'unknown') : `${index.toFixed(1)} of 100`}`
		),
		'',
		`${found.length} of ${swings.length} possible swings are real, shared and large enough to matter.`,
		...found.map((swing) => `- ${swingSentence(swing)}`),
		'',
		'Flags that speak of these days:',
		...(flags.length > 0
			? flags.map(({ kind, status, n }) => `  ${String(n).padStart(6)}  ${kind}, ${status}`)
			: ['  none'])
	].join('\n');
}
