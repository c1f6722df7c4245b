import { parseArgs } from 'node:util';
import { FLAG_KINDS, FLAG_STATUSES } from '$lib/flags/flag';
import type { StoredFlag } from '$lib/server/store/results/flag-list';
import { exitStatus, UsageError } from './command';
import { runOnApplication } from './run-on-application';

export const usage =
	'evenkeel flags [--kind K] [--status open] [--site S] [--data FOLDER] [--json]';
export const summary = 'List what deserves attention';

export async function run(args: string[]): Promise<number> {
	const { values } = parseArgs({
		args,
		options: {
			kind: { type: 'string' },
			status: { type: 'string' },
			site: { type: 'string' },
			data: { type: 'string' },
			json: { type: 'boolean' }
		}
	});
	oneOf('kind', values.kind, FLAG_KINDS);
	oneOf('status', values.status, FLAG_STATUSES);
	const { json, data, ...filter } = values;
	const flags = (await runOnApplication('flags', filter, {
		data,
		needsData: true
	})) as StoredFlag[];
	if (json) console.log(JSON.stringify(flags.map(flagJson)));
	else for (const flag of flags) console.log(flagLine(flag));
	if (!json && flags.length === 0) console.log('Nothing is flagged.');
	return exitStatus.done;
}

function oneOf(name: string, value: string | undefined, allowed: readonly string[]): void {
	if (value !== undefined && !allowed.includes(value))
		throw new UsageError(`There is no ${name} "${value}"; there are ${allowed.join(', ')}.`);
}

/** Times as people and programs read them. */
function flagJson({ openedAt, occurredAt, decidedAt, ...flag }: StoredFlag) {
	const time = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
	return {
		...flag,
		openedAt: time(openedAt),
		occurredAt: time(occurredAt),
		decidedAt: time(decidedAt)
	};
}

function flagLine({ severity, kind, status, sentence }: StoredFlag): string {
	const state = status === 'open' ? '' : `, ${status}`;
	return `${'!'.repeat(severity).padEnd(3)} ${kind}${state}: ${sentence}`;
}
