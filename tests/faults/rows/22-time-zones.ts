import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSums } from '../check-sums';
import { type Fault, must } from '../fault';
import type { Place } from '../place';

const SERVERS = ['UTC', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Kiritimati'] as const;

/** Where a centre may stand, each with a day on which its clocks do something odd, or nothing at an odd place. */
const CENTRES: readonly { zone: string; day: string }[] = [
	{ zone: 'Europe/Berlin', day: '2026-10-25' },
	{ zone: 'Europe/Berlin', day: '2026-03-29' },
	{ zone: 'Australia/Lord_Howe', day: '2026-04-05' },
	{ zone: 'Australia/Lord_Howe', day: '2026-10-04' },
	{ zone: 'Asia/Kathmandu', day: '2026-06-01' },
	{ zone: 'Pacific/Kiritimati', day: '2026-06-01' },
	{ zone: 'Pacific/Pago_Pago', day: '2026-06-01' },
	{ zone: 'America/St_Johns', day: '2026-11-01' }
];
const GROUPS = ['none', 'day', 'week', 'hour', 'weekday', 'shift', 'agent'];
const MAPPING = {
	what: 'contacts',
	fields: {
		contactId: { read: 'text', column: 'call' },
		startedAt: { read: 'time', column: 'began', order: 'iso' },
		queue: { read: 'text', column: 'line' },
		agentId: { read: 'text', column: 'who' },
		handle: { read: 'duration', columns: ['seconds'], unit: 's' }
	}
};

/** Three local days around one, a call every seven minutes, as a telephone system writes them: without an offset. */
function localCalls(day: string): string {
	const from = Date.parse(`${day}T00:00:00Z`) - 24 * 3_600_000;
	const lines = Array.from({ length: (3 * 24 * 60) / 7 }, (_, i) => {
		const began = new Date(from + i * 7 * 60_000).toISOString().slice(0, 19).replace('T', ' ');
		return `k${i},${began},help,a${i % 5},${100 + (i % 90)}\n`;
	});
	return ['call,began,line,who,seconds\n', ...lines].join('');
}

/** Everything that programs and people read as numbers, of every centre. */
async function numbersUnder(place: Place, TZ: string): Promise<Map<string, string>> {
	const env = { TZ };
	const file = join(place.dataDir, 'calls.csv');
	const mapping = join(place.dataDir, 'mapping.json');
	const product = await place.start({ env });
	writeFileSync(mapping, JSON.stringify(MAPPING));
	const answers = new Map<string, string>();
	for (const [i, { zone, day }] of CENTRES.entries()) {
		const run = async (...args: string[]) => {
			const { status, out, err } = await place.evenkeel(args, { env });
			must(status === 0 || status === 1, `${args.join(' ')}: ${status} ${err}`);
			return out;
		};
		const site = `s${i}`;
		const at = `${zone} ${day}`;
		await run('site', 'create', site, '--zone', zone);
		writeFileSync(file, localCalls(day));
		const made = await run('import', file, '--mapping', mapping, '--site', site, '--json');
		const { counts, reasons } = JSON.parse(made) as Record<string, object>;
		answers.set(`${at} import`, JSON.stringify({ counts, reasons }));
		const { key } = JSON.parse(
			await run('key', 'create', '--scope', 'read', '--site', site, '--json')
		) as { key: string };
		const headers = { authorization: `Bearer ${key}` };
		for (const group of GROUPS) {
			const path = `/api/v1/metrics/summary?by=${group}`;
			answers.set(`${at} ${path}`, await (await fetch(product.url + path, { headers })).text());
		}
		// With the verdicts, which come by themselves, but not at once.
		await run('analyse', '--site', site);
		const csv = `/export/contacts.csv?site=${site}`;
		const exported = await fetch(product.url + csv);
		must(exported.status === 200, `${at}: the export was answered ${exported.status}`);
		answers.set(`${at} ${csv}`, await exported.text());
		requireWhole(at, answers);
	}
	must((await product.stop()) === 0, 'it did not end in order');
	return answers;
}

type Summary = { items: { key: string; contacts: number }[] };

/** Every call is in one of the three days or refused, and hours and days add up to the same. */
function requireWhole(at: string, answers: ReadonlyMap<string, string>): void {
	const items = (group: string) =>
		(JSON.parse(answers.get(`${at} /api/v1/metrics/summary?by=${group}`) ?? '') as Summary).items;
	const total = (group: string) => items(group).reduce((sum, { contacts }) => sum + contacts, 0);
	const { counts } = JSON.parse(answers.get(`${at} import`) ?? '') as {
		counts: Record<string, number>;
	};
	must(items('day').length === 3, `${at}: the calls are on ${items('day').length} days`);
	for (const group of GROUPS)
		must(total(group) === counts.created, `${at}: by ${group} there are ${total(group)} calls`);
}

function firstDifference(answer: string, expected: string): string {
	const lines = expected.split('\n');
	const [at, line] = [...answer.split('\n').entries()].find(([i, one]) => one !== lines[i]) ?? [];
	return `${line} instead of ${at === undefined ? '' : lines[at]}`;
}

/** The same files under servers that stand in other zones than their centres. */
export const timeZones: Fault = {
	row: 22,
	title:
		'clocks that change, half hours, the date line: the same numbers whatever zone the server stands in',
	async run(place) {
		let first: Map<string, string> | null = null;
		for (const zone of SERVERS) {
			await place.empty();
			const found = await numbersUnder(place, zone);
			first ??= found;
			for (const [what, answer] of found)
				must(
					answer === first.get(what),
					`under ${zone} otherwise than under UTC: ${what}: ${firstDifference(answer, first.get(what) ?? '')}`
				);
		}
		await place.look(checkSums);
		return `${first?.size ?? 0} answers the same under ${SERVERS.join(', ')}`;
	}
};
