import { shiftOf } from '$lib/domain/local-time';
import type { Period } from '$lib/domain/period';
import { DEFAULT_SHIFTS, defaultSettings } from '$lib/domain/site';
import type { AnalysisWindow } from '$lib/domain/window';
import { handleSeconds, type Centre, type CentreContact } from './centre';
import { medianOf } from './rates';

/** Scores are clipped so many spreads from the middle of their kind of work, as the store does by its baselines. */
const CLIP = 3.5;
const MAD_TO_SIGMA = 1.4826;

/** The keys in the order of their first appearance, and the place of each row's among them. */
function numbered(keys: readonly string[]): { names: string[]; index: Int32Array } {
	const known = new Map<string, number>();
	for (const key of keys) if (!known.has(key)) known.set(key, known.size);
	return { names: [...known.keys()], index: Int32Array.from(keys, (key) => known.get(key) ?? 0) };
}

/** ln seconds of each contact, clipped within its kind of work. */
function scoresOf(contacts: readonly CentreContact[], kind: Int32Array): Float64Array {
	const byKind: number[][] = [];
	contacts.forEach((contact, i) =>
		(byKind[kind[i] ?? 0] ??= []).push(Math.log(handleSeconds(contact)))
	);
	const bounds = byKind.map((logs) => {
		const middle = medianOf(logs);
		return { middle, reach: CLIP * MAD_TO_SIGMA * medianOf(logs.map((y) => Math.abs(y - middle))) };
	});
	return Float64Array.from(contacts, (contact, i) => {
		const { middle = 0, reach = 0 } = bounds[kind[i] ?? 0] ?? {};
		return middle + Math.min(reach, Math.max(-reach, Math.log(handleSeconds(contact)) - middle));
	});
}

/** Some days of a centre as a review reads them, each contact a cell of its own; load is left unknown. */
export function centreWindow(centre: Centre, period: Period): AnalysisWindow {
	const contacts = centre.contacts.filter(
		({ day, tag }) => day >= period.from && day < period.until && !tag
	);
	const queue = numbered(contacts.map((contact) => contact.queue));
	const kind = numbered(contacts.map((c) => [c.queue, c.topic, c.channel].join('/')));
	const shift = numbered(
		contacts.map(({ day, hour }) => shiftOf({ day, minute: 60 * hour }, DEFAULT_SHIFTS)?.name ?? '')
	);
	const place = new Map(centre.agents.map(({ id }, i) => [id, i]));
	const one = new Float64Array(contacts.length).fill(1);
	const score = scoresOf(contacts, kind.index);
	const csat = contacts.map(({ answer }) => answer?.csat ?? 0);
	const rated = (points: number) => Float64Array.from(csat, (c) => (c === points ? 1 : 0));
	return {
		period,
		settings: defaultSettings('', centre.zone),
		agents: centre.agents.map(({ id, hiredDay }, i) => ({
			...{ id: i + 1, externalId: id, name: id, hiredDay, tenureLabel: null }
		})),
		segments: kind.names.map((name, topic) => ({
			...{ queue: 1 + queue.names.indexOf(name.split('/')[0] ?? ''), topic, channel: 0 }
		})),
		shifts: shift.names,
		queues: new Map(queue.names.map((name, i) => [i + 1, name])),
		cells: {
			agent: Int32Array.from(contacts, ({ agent }) => place.get(agent) ?? 0),
			day: Int32Array.from(contacts, ({ day }) => day),
			shift: shift.index,
			peak: new Int8Array(contacts.length).fill(-1),
			segment: kind.index,
			...{ n: one, s1: score, s2: score.map((y) => y * y) },
			csat: [rated(1), rated(2), rated(3), rated(4), rated(5)],
			invited: one,
			joint: {
				n: Float64Array.from(csat, (c) => (c > 0 ? 1 : 0)),
				csat: Float64Array.from(csat),
				ln: score.map((y, i) => (csat[i] ? y : 0)),
				product: score.map((y, i) => (csat[i] ?? 0) * y)
			}
		}
	};
}
