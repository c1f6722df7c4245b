import { inUnit } from '$lib/analysis/swings/swing-finding';
import type { Metric } from '$lib/domain/window';
import { counted, decimal, signedDecimal, whole } from '../format/number';
import type { Standing } from '../shared-words/standing';
import { besidePeers } from './beside-peers';
import type { StoredDayToDay, StoredDecline, StoredRate } from './stored-agent-findings';
import type { StoredComparison } from './stored-comparison';

/** A number of an agent against the peers, ready to draw. */
export type AgentTile = {
	label: string;
	/** "1,204 contacts", "212 answers". */
	note: string;
	value: string;
	unit: string;
	standing: Standing;
	/** One sentence under the value. */
	sentence: string;
	/** On the scale of the score; `matters`: where the strip of ordinary differences ends; null where there is nothing to draw. */
	interval: { at: number; low: number; high: number; matters: number } | null;
};

const NOTHING = { note: '', value: '–', unit: '', standing: 'unclear', interval: null } as const;

const NAMES: Record<Metric, string> = {
	'handle-time': 'Handle time beside peers',
	csat: 'Satisfaction beside peers'
};

/**
 * How an agent stands beside the peers of the same primary queue.
 * @param matters how far agents ordinarily differ, or the smallest difference that matters, on the score's scale
 * @param own the agent's contacts, or answers, of the period: without a finding they say what it is that lacks
 */
export function comparisonTile(
	metric: Metric,
	found: StoredComparison | null,
	queue: string,
	matters: number,
	own: number
): AgentTile {
	const label = NAMES[metric];
	const what = metric === 'csat' ? 'answers' : 'contacts';
	if (!found) {
		const sentence =
			own > 0
				? `${counted(own, what.slice(0, -1), what)}, but no two others on the same work to compare with.`
				: `No ${what} to compare in this period.`;
		return { label, ...NOTHING, sentence };
	}
	const beside = besidePeers(found);
	const time = metric === 'handle-time';
	return {
		label,
		note: beside.basis,
		value: time
			? signedDecimal(inUnit(metric, found.estimate), 1)
			: signedDecimal(found.estimate, 2),
		unit: time ? '%' : 'points',
		standing: beside.standing,
		sentence: `Likely ${beside.interval} against ${whole(found.peers)} peers in ${queue}: ${beside.word}.`,
		interval: { at: found.estimate, low: found.low, high: found.high, matters }
	};
}

/** How often the agent over-serves, drawn to the centre's rate as far as it rests on few contacts. */
export function overServiceTile(found: StoredRate | null, own: number): AgentTile {
	const label = 'Over-served';
	if (!found) {
		const sentence =
			own > 0 ? 'There is no other agent to compare with.' : 'No contacts in this period.';
		return { label, ...NOTHING, sentence };
	}
	const mille = (share: number) => decimal(1000 * share, 1);
	return {
		label,
		note: `${whole(found.flags)} of ${whole(found.n)} contacts`,
		value: mille(found.rate),
		unit: 'of 1,000',
		standing: found.excessive ? 'worse' : 'usual',
		sentence:
			`Likely ${mille(found.low)} to ${mille(found.high)}, the centre ${mille(found.centreRate)}: ` +
			`${found.excessive ? 'more than twice as often, for certain' : 'as chance and pace explain'}.`,
		interval: null
	};
}

/** How much the agent's own days differ, beside the middle agent's. */
export function dayToDayTile(metric: Metric, found: StoredDayToDay | null): AgentTile {
	const label = metric === 'csat' ? 'Ratings from day to day' : 'Handle time from day to day';
	if (!found)
		return {
			label,
			...NOTHING,
			sentence: 'It takes three agents with twenty days each to compare.'
		};
	const time = metric === 'handle-time';
	const size = (spread: number) => {
		const text = time ? decimal(100 * Math.expm1(spread), 0) : decimal(spread, 2);
		return /[1-9]/.test(text) ? `±${text}` : `under ±${time ? '1' : '0.01'}`;
	};
	return {
		label,
		note: `${whole(found.days)} days`,
		value: size(found.spread),
		unit: time ? '%' : 'points',
		standing: found.inconsistent ? 'worse' : 'usual',
		sentence:
			`Likely ${size(found.low)} to ${size(found.high)}, the middle agent ${size(found.peerSpread)}: ` +
			`${found.inconsistent ? 'swings far more than the peers, for certain' : 'as agents do'}.`,
		interval: null
	};
}

/**
 * One sentence on a decline that was found; null where there is none.
 * @param date of a day number, in words
 */
export function declineSentence(
	found: StoredDecline | null,
	date: (day: number) => string
): string | null {
	if (!found?.declining || found.since === null) return null;
	const { change, low, high } = found;
	if (change === null || low === null || high === null) return null;
	return (
		`Satisfaction has been below this agent's own usual level since ${date(found.since)}: ` +
		`${signedDecimal(change, 2)} points, likely ${signedDecimal(low, 2)} to ${signedDecimal(high, 2)}, ` +
		`on ${whole(found.n)} answers.`
	);
}
