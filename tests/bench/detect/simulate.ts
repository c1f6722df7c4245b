import { type Random, seededRandom } from '$lib/demo/random';
import { scoreOf } from '$lib/demo/satisfaction';
import { bearing, drawDays, isEvening, isWeekend } from './bearings';
import type { Answer, Centre, CentreContact, Effect, Planted } from './centre';
import { plantEvents, type Draft } from './events';
import {
	BY_SCORE,
	CHANNELS,
	DAYS,
	EFFECTS,
	EVENTS,
	FIRST_DAY,
	QUEUES,
	SIZES,
	TOPICS
} from './plan';
import type { Size, Topic } from './plan';
import { type Arrival, drawArrivals } from './routing';
import { drawStaff, type Person } from './staff';

const DAY_MS = 86_400_000;
const NOTHING: Planted = {
	weekend: null,
	evening: null,
	newcomers: null,
	improvements: [],
	release: null,
	declining: { agents: [], from: 0 },
	unsteady: []
};

const agentId = (index: number) => `a${index + 1}`;

function plantedIn(staff: readonly Person[]): Planted {
	const playing = (part: Person['part']) =>
		[...staff.keys()].filter((i) => staff[i]?.part === part).map(agentId);
	const { weekend, evening, newcomers, release, fade, hold, decline } = EFFECTS;
	return {
		...{ weekend, evening, newcomers, release, improvements: [fade, hold] },
		declining: { agents: playing('declining'), from: decline.from },
		unsteady: playing('unsteady')
	};
}

/**
 * A centre of METHODS, section I, in one site: 26 weeks with known truth, the same for the same arguments.
 * @param isNull no effect at all: agents, days and a topic mix that moves with the hour, and nothing to be found in them
 */
export function simulateCentre(size: Size, seed: number, isNull: boolean): Centre {
	const random = seededRandom(seed, isNull ? 1 : 0);
	const staff = drawStaff(random, SIZES[size].agents, isNull);
	const planted = isNull ? NOTHING : plantedIn(staff);
	const days = drawDays(random);
	const arrivals = drawArrivals(random, size, staff);
	const work = arrivals.map((arrival) => drawWork(random, arrival, planted));
	const bearings: Effect[] = [];
	const drafts = arrivals.map((arrival, i): Draft => {
		const person = staff[arrival.agent];
		const ofDay = days[arrival.day];
		const { topic, channel } = work[i] ?? {};
		if (!person || !ofDay || !topic || !channel) throw new Error('a contact without a place');
		const chance = random.normal();
		const own = random.chance(0.02) ? 0.6 + 1.2 * chance : chance;
		const typical = Math.log(topic.median) + channel.handle;
		const { handle, csat } = (bearings[i] = bearing(arrival, { person, ofDay, planted }));
		const onHold = random.chance(0.4) && channel.name === 'voice';
		return {
			agent: arrival.agent,
			live: channel.name !== 'email',
			typical,
			ln: typical + handle + topic.sigma * channel.sigma * own,
			latent: topic.mood + csat - 0.1 * own + random.normal(),
			holdShare: onHold ? random.beta(2, 8) : 0,
			tag: random.chance(EVENTS.taggedOrdinary) ? (random.chance(0.5) ? 'complaint' : 'vip') : '',
			kind: 'ordinary'
		};
	});
	if (!isNull) {
		const generosity = staff.map((person) => person.generosity);
		plantEvents(random, drafts, generosity);
	}
	const customers = drawCustomers(random, drafts.length);
	const spoilt = new Map<number, number>();
	const contacts = arrivals.map((arrival, i): CentreContact => {
		const draft = drafts[i];
		const { topic, channel } = work[i] ?? {};
		const customer = customers();
		if (!draft || !topic || !channel) throw new Error('a contact without a place');
		const startedAt = (FIRST_DAY + arrival.day) * DAY_MS + 1000 * arrival.second;
		const since = startedAt - (spoilt.get(customer) ?? -Infinity);
		if (draft.kind === 'ordinary' && since > 0 && since <= EFFECTS.hangover.days * DAY_MS)
			draft.latent += EFFECTS.hangover.csat;
		if (draft.kind === 'over-service') spoilt.set(customer, startedAt);
		const seconds = Math.max(5, Math.round(Math.exp(draft.ln)));
		const hold = Math.round(seconds * draft.holdShare);
		const wrap = Math.round((seconds - hold) * random.beta(2, 8) * channel.wrap);
		const lean = channel.answers + (staff[arrival.agent]?.answers ?? 0);
		return {
			id: String(i + 1),
			customer: `c${customer}`,
			startedAt,
			day: FIRST_DAY + arrival.day,
			hour: Math.floor(arrival.second / 3600),
			channel: channel.name,
			queue: QUEUES[arrival.queue]?.name ?? '',
			topic: topic.name,
			agent: agentId(arrival.agent),
			talkSeconds: seconds - hold - wrap,
			holdSeconds: hold,
			wrapSeconds: wrap,
			tag: draft.tag,
			answer: drawAnswer(random, draft.latent, lean, startedAt + 1000 * seconds),
			kind: draft.kind,
			expected: bearings[i] ?? null
		};
	});
	const agents = staff.map(({ tenure }, i) => ({
		id: agentId(i),
		hiredDay: FIRST_DAY - Math.floor(30.4 * tenure)
	}));
	return { zone: 'UTC', firstDay: FIRST_DAY, days: DAYS, agents, contacts, planted };
}

function drawWork(random: Random, arrival: Arrival, { release }: Planted) {
	const { day } = arrival;
	const released = release && day >= release.from && day < release.until;
	const weights = TOPICS.map(({ name, queue, weight, evening, weekend }: Topic) => {
		if (queue !== arrival.queue) return 0;
		const leaning = (isEvening(arrival) ? evening : 0) + (isWeekend(arrival) ? weekend : 0);
		const more = released && name === 'complaint' ? EFFECTS.release.complaints : 1;
		return weight * Math.exp(leaning) * more;
	});
	return {
		topic: TOPICS[random.weighted(weights)],
		channel: CHANNELS[random.weighted(CHANNELS.map(({ share }) => share))]
	};
}

/** Customers who call more or less often, about 3.5 contacts each. */
function drawCustomers(random: Random, contacts: number): () => number {
	const sums: number[] = [];
	let sum = 0;
	for (let i = 0; i < Math.max(10, contacts / 3.5); i++) sums.push((sum += random.gamma(0.5)));
	return () => {
		const at = sum * random.uniform();
		let low = 0;
		for (let high = sums.length - 1; low < high;) {
			const middle = (low + high) >> 1;
			if ((sums[middle] ?? 0) < at) low = middle + 1;
			else high = middle;
		}
		return low;
	};
}

function drawAnswer(random: Random, latent: number, lean: number, closedAt: number): Answer | null {
	const csat = scoreOf(latent);
	const odds = lean + (BY_SCORE[csat - 1] ?? 0);
	if (!random.chance(1 / (1 + Math.exp(-odds)))) return null;
	const delay = 6 * 3600 * Math.exp(1.6 * random.normal());
	return { csat, at: Math.round(closedAt + 1000 * Math.min(21 * 86_400, Math.max(60, delay))) };
}
