import { parseArgs } from 'node:util';
import { exitStatus, UsageError } from './command';
import { runOnApplication } from './run-on-application';

export const usage =
	'evenkeel wall create --name WORDS [--site S] [--data FOLDER] [--json]\n       evenkeel wall list [--site S] [--data FOLDER] [--json]\n       evenkeel wall revoke --name WORDS [--site S] [--data FOLDER] [--json]';
export const summary = 'Make the link of a wall screen, list them, or take one out of service';

type Done = {
	site: string;
	link?: string;
	devices?: { name: string; lastSeen: string | null; state: string }[];
};

export async function run(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			name: { type: 'string' },
			site: { type: 'string' },
			data: { type: 'string' },
			json: { type: 'boolean' }
		}
	});
	const [action, ...others] = positionals;
	if (!['create', 'list', 'revoke'].includes(action ?? '') || others.length > 0)
		throw new UsageError('Say what to do with wall devices: create, list or revoke.');
	const { site, data } = values;
	const name = values.name?.trim() ?? '';
	if (action !== 'list' && name === '') throw new UsageError('Say which screen it is: --name.');
	const asked = { action, ...(site !== undefined && { site }), ...(name !== '' && { name }) };
	const done = (await runOnApplication('wall', asked, { data })) as Done;
	console.log(values.json ? JSON.stringify(done) : sentences(done, name));
	return exitStatus.done;
}

function sentences({ site, link, devices }: Done, name: string): string {
	if (link)
		return `${link}\n\nOpen this on the screen, after the address of the server. It works once and is not shown again. Site ${site}.`;
	if (!devices) return `${name} is out of service. Site ${site}.`;
	if (devices.length === 0) return `Site ${site} has no wall device.`;
	const seen = (at: string | null) => (at ? `last seen ${at}` : 'never seen');
	return devices
		.map((device) => `${device.name}: ${device.state}, ${seen(device.lastSeen)}`)
		.join('\n');
}
