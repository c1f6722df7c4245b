import { parseArgs } from 'node:util';
import { KEY_SCOPES } from '$lib/server/access/api-key';
import { exitStatus, UsageError } from './command';
import { runOnApplication } from './run-on-application';

export const usage =
	'evenkeel key create --scope ingest [--scope read] [--scope metrics] [--site S] [--name WORDS] [--data FOLDER] [--json]';
export const summary = 'Make a key for the API';

/** Makes a key and shows it, the only time it is seen. */
export async function run(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			scope: { type: 'string', multiple: true },
			site: { type: 'string' },
			name: { type: 'string' },
			data: { type: 'string' },
			json: { type: 'boolean' }
		}
	});
	if (positionals.length !== 1 || positionals[0] !== 'create') {
		throw new UsageError('Say what to do with a key: create.');
	}
	const { scope: scopes = [], site, name, data } = values;
	if (scopes.length === 0)
		throw new UsageError('Say what the key may do: --scope ingest, --scope read.');
	const wrong = scopes.find((scope) => !KEY_SCOPES.some((known) => known === scope));
	if (wrong !== undefined)
		throw new UsageError(`There is no scope "${wrong}"; there are ${KEY_SCOPES.join(', ')}.`);
	const asked = {
		scopes,
		...(site !== undefined && { site }),
		...(name !== undefined && { name })
	};
	const made = (await runOnApplication('key', asked, { data })) as {
		key: string;
		keyId: string;
		site: string;
	};
	if (values.json) console.log(JSON.stringify({ key: made.key, keyId: made.keyId }));
	else {
		console.log(
			`${made.key}\n\nKeep it now: it is not shown again. Site ${made.site}, scopes ${scopes.join(', ')}.`
		);
	}
	return exitStatus.done;
}
