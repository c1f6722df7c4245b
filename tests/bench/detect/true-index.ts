import { seededRandom } from '$lib/demo/random';
import { expectedScore } from '$lib/demo/satisfaction';
import type { Period } from '$lib/domain/period';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { answerersScore } from './answerers-score';
import type { Centre } from './centre';
import { TOPICS } from './plan';

/** Pairs of customers drawn a queue: leaves .15 points of chance. */
const PAIRS = 100_000;

/** `answerers`: of satisfaction, of those customers alone who answer. */
export type TrueIndex = { 'handle-time': number; csat: number; both: number; answerers: number };

const MOOD = new Map(TOPICS.map(({ name, mood }) => [name, mood]));

/**
 * The consistency index as METHODS D3 means it: of two customers of a queue who contact it at random moments of the
 * period, how many of 100 such pairs can expect noticeably the same service of whoever picks up whenever they call.
 * @returns by scope as findings name it, the site as the contact-weighted mean of its queues; null where the centre's
 * files do not tell what contacts could expect
 */
export function trueIndices(centre: Centre, period: Period): Map<string, TrueIndex> | null {
	const queues = new Map<string, { handle: number; score: number; answered: number }[]>();
	for (const { day, tag, queue, topic, channel, expected } of centre.contacts) {
		if (expected === null) return null;
		if (tag || day < period.from || day >= period.until) continue;
		const list = queues.get(queue) ?? [];
		// Beside others with the same kind of request, which has a satisfaction of its own.
		const mood = MOOD.get(topic) ?? 0;
		const latent = mood + expected.csat;
		list.push({
			handle: expected.handle,
			score: expectedScore(latent) - expectedScore(mood),
			answered: answerersScore(latent, channel) - answerersScore(mood, channel)
		});
		queues.set(queue, list);
	}
	const nearHandle = Math.log(DEFAULT_THRESHOLDS.noticeableFactor);
	const indices = new Map<string, TrueIndex>();
	const site = { 'handle-time': 0, csat: 0, both: 0, answerers: 0 };
	let contacts = 0;
	for (const [queue, list] of queues) {
		const random = seededRandom(1, 0);
		const same = { 'handle-time': 0, csat: 0, both: 0, answerers: 0 };
		for (let i = 0; i < PAIRS; i++) {
			const [a, b] = [list[random.below(list.length)], list[random.below(list.length)]];
			if (!a || !b) throw new Error('a queue without contacts');
			const handle = Math.abs(a.handle - b.handle) <= nearHandle;
			const csat = Math.abs(a.score - b.score) <= DEFAULT_THRESHOLDS.noticeablePoints;
			const answered = Math.abs(a.answered - b.answered) <= DEFAULT_THRESHOLDS.noticeablePoints;
			if (answered) same.answerers += 100 / PAIRS;
			if (handle) same['handle-time'] += 100 / PAIRS;
			if (csat) same.csat += 100 / PAIRS;
			if (handle && csat) same.both += 100 / PAIRS;
		}
		indices.set(`queue:${queue}`, same);
		for (const metric of ['handle-time', 'csat', 'both', 'answerers'] as const)
			site[metric] =
				(site[metric] * contacts + same[metric] * list.length) / (contacts + list.length);
		contacts += list.length;
	}
	return indices.set('site', site);
}
