import { parseArgs } from 'node:util';
import { exitStatus, UsageError } from './command';
import { runOnApplication } from './run-on-application';

export const usage =
	'evenkeel site create S --zone Europe/Riga [--weekend sat,sun] [--name WORDS] [--data FOLDER]\n       evenkeel site set S [--zone Z] [--weekend DAYS] [--name WORDS] [--data FOLDER]';
export const summary = 'Make a site, or change its zone and weekend';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export async function run(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			zone: { type: 'string' },
			weekend: { type: 'string' },
			name: { type: 'string' },
			data: { type: 'string' },
			json: { type: 'boolean' }
		}
	});
	const [action, slug, ...others] = positionals;
	if ((action !== 'create' && action !== 'set') || slug === undefined || others.length > 0) {
		throw new UsageError('Say what to do with which site: create S or set S.');
	}
	const { zone, name, data } = values;
	const asked = {
		action,
		slug,
		...(zone !== undefined && { zone }),
		...(name !== undefined && { name }),
		...(values.weekend !== undefined && { weekend: daysOf(values.weekend) })
	};
	const done = (await runOnApplication('site', asked, { data })) as {
		site: string;
		zone: string;
		weekend: number[];
	};
	const days = done.weekend.map((day) => WEEKDAYS[day - 1]).join(', ');
	console.log(
		values.json
			? JSON.stringify(done)
			: `Site ${done.site}: zone ${done.zone}, weekend ${days || 'none'}.`
	);
	return exitStatus.done;
}

function daysOf(text: string): number[] {
	const names = text.split(',').map((name) => name.trim().toLowerCase().slice(0, 3));
	const days = names.filter((name) => name !== '').map((name) => WEEKDAYS.indexOf(name) + 1);
	if (days.includes(0)) throw new UsageError(`Name weekdays as ${WEEKDAYS.join(',')}.`);
	return [...new Set(days)].sort();
}
