import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayNumber } from '$lib/domain/iso-date';
import { localClock } from '$lib/domain/local-time';
import type { Centre, CentreContact, Kind, Planted } from './centre';

type Row = Record<string, string>;
type Numbers = Record<string, number>;

/** What the simulator of METHODS writes about a centre; parameters as it names them. */
type Truth = {
	null: boolean;
	start: string;
	days: number;
	parameters: Numbers & { release: number[]; fade: number[]; hold: number[]; decline: number[] };
	contacts: Record<string, number[]>;
	agents: { type: string; agent_ids: number[] }[];
};

/** Rows of a CSV without quotes. */
function rowsOf(file: string): Row[] {
	const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
	const names = header.split(',');
	return lines.map((line) => {
		const cells = line.split(',');
		return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
	});
}

function plantedBy({ null: isNull, parameters: p, agents }: Truth): Planted {
	const named = (type: string) =>
		agents.filter((one) => one.type === type).flatMap((one) => one.agent_ids.map(String));
	const declining = { agents: named('decline'), from: p.decline[0] ?? 0 };
	const unsteady = named('day_to_day_swings');
	if (isNull) {
		const nothing = { weekend: null, evening: null, newcomers: null, release: null };
		return { ...nothing, improvements: [], declining, unsteady };
	}
	const effect = (handle = 0, csat = 0) => ({ handle, csat });
	const [from = 0, until = 0, ...released] = p.release;
	const [fadeDay = 0, fadeHandle, fadeCsat, halfLifeDays = 21] = p.fade;
	const [holdDay = 0, holdHandle, holdCsat] = p.hold;
	return {
		weekend: { queue: 'tech', ...effect(p.weekend_ht, p.weekend_cs) },
		evening: effect(p.evening_ht, p.evening_cs),
		newcomers: { months: p.rookie_tau ?? 4, ...effect(p.rookie_ht, p.rookie_cs) },
		release: { from, until, ...effect(...released) },
		improvements: [
			{ queue: 'billing', day: fadeDay, halfLifeDays, ...effect(fadeHandle, fadeCsat) },
			{ queue: 'care', day: holdDay, halfLifeDays: null, ...effect(holdHandle, holdCsat) }
		],
		declining,
		unsteady
	};
}

/**
 * A centre from contacts.csv, surveys.csv, agents.csv and truth.json, of one site, as the simulator of METHODS writes them.
 * @throws Error where the files are not of that kind
 */
export function readCentre(folder: string): Centre {
	const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth;
	const firstDay = dayNumber(truth.start);
	const rows = rowsOf(join(folder, 'contacts.csv'));
	const zone = rows[0]?.timezone;
	if (firstDay === null || !zone || rows.some(({ timezone }) => timezone !== zone))
		throw new Error(`${folder} is no centre of one site; simulate it with --one-site`);
	const kinds = new Map<string, Kind>();
	const keep = (ids: number[] | undefined, kind: Kind) =>
		ids?.forEach((id) => kinds.set(String(id), kind));
	keep(truth.contacts.over_service, 'over-service');
	keep(truth.contacts.struggle, 'struggle');
	keep(truth.contacts.justified_exception, 'exception');
	keep(truth.contacts.rushed, 'rushed');
	const answers = new Map(rowsOf(join(folder, 'surveys.csv')).map((row) => [row.contact_id, row]));
	const clock = localClock(zone);
	const contacts = rows.map((row): CentreContact => {
		const startedAt = Date.parse(row.start_utc ?? '');
		const { day, minute } = clock(startedAt);
		const answer = answers.get(row.contact_id);
		return {
			id: row.contact_id ?? '',
			customer: row.customer_id ?? '',
			startedAt,
			day,
			hour: Math.floor(minute / 60),
			channel: row.channel as CentreContact['channel'],
			queue: row.queue ?? '',
			topic: row.topic ?? '',
			agent: row.agent_id ?? '',
			talkSeconds: Number(row.talk_s),
			holdSeconds: Number(row.hold_s),
			wrapSeconds: Number(row.acw_s),
			tag: row.tag as CentreContact['tag'],
			answer: answer
				? { csat: Number(answer.csat) as 1, at: Date.parse(answer.answered_utc ?? '') }
				: null,
			kind: kinds.get(row.contact_id ?? '') ?? 'ordinary',
			expected: null
		};
	});
	const agents = rowsOf(join(folder, 'agents.csv')).map(({ agent_id = '', hire_date = '' }) => ({
		id: agent_id,
		hiredDay: dayNumber(hire_date) ?? firstDay
	}));
	return { zone, firstDay, days: truth.days, agents, contacts, planted: plantedBy(truth) };
}
