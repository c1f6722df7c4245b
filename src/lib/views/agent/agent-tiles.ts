import { inUnit } from '$lib/analysis/swings/swing-finding';
import type { Metric } from '$lib/domain/window';
import { m } from '$lib/i18n/compiled/messages';
import { basisWords } from '../chart/basis-words';
import { amount, decimal, signedDecimal, whole } from '../format/number';
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

const NAMES: Record<Metric, () => string> = {
	'handle-time': m.agent_tile_time,
	csat: m.agent_tile_csat
};

/**
 * How an agent stands beside the peers of the same primary queue.
 * @param matters how far agents ordinarily differ, or the smallest difference that matters, on the score's scale
 * @param own the agent's contacts, or answers, of the period: without a finding they say what it is that lacks
 */
export function comparisonTile(
	metric: Metric,
	found: StoredComparison | null,
	queue: string | null,
	matters: number,
	own: number
): AgentTile {
	const label = NAMES[metric]();
	const what = metric === 'csat' ? 'answers' : 'contacts';
	if (!found) {
		const sentence =
			own > 0
				? m.agent_no_two_others({ basis: basisWords(what, own) })
				: metric === 'csat'
					? m.agent_no_answers()
					: m.agent_no_contacts();
		return { label, ...NOTHING, sentence };
	}
	const beside = besidePeers(found);
	const time = metric === 'handle-time';
	const { interval, word } = beside;
	const said = { interval, peers: whole(found.peers), word };
	return {
		label,
		note: beside.basis,
		value: time
			? signedDecimal(inUnit(metric, found.estimate), 1)
			: signedDecimal(found.estimate, 2),
		unit: time ? '%' : m.agent_points(),
		standing: beside.standing,
		sentence:
			queue === null
				? m.agent_likely_beside_queue(said)
				: m.agent_likely_beside({ ...said, queue }),
		interval: { at: found.estimate, low: found.low, high: found.high, matters }
	};
}

/** How often the agent over-serves, drawn to the centre's rate as far as it rests on few contacts. */
export function overServiceTile(found: StoredRate | null, own: number): AgentTile {
	const label = m.agent_over_served();
	if (!found) {
		const sentence = own > 0 ? m.agent_no_other() : m.agent_nothing();
		return { label, ...NOTHING, sentence };
	}
	const mille = (share: number) => decimal(1000 * share, 1);
	const said = {
		interval: m.swing_interval({ low: mille(found.low), high: mille(found.high) }),
		centre: mille(found.centreRate)
	};
	return {
		label,
		note: m.agent_of_contacts({ part: whole(found.flags), ...amount(found.n) }),
		value: mille(found.rate),
		unit: m.agent_of_thousand(),
		standing: found.excessive ? 'worse' : 'usual',
		sentence: found.excessive ? m.agent_rate_far(said) : m.agent_rate_usual(said),
		interval: null
	};
}

/** How much the agent's own days differ, beside the middle agent's. */
export function dayToDayTile(metric: Metric, found: StoredDayToDay | null): AgentTile {
	const label = metric === 'csat' ? m.agent_days_csat() : m.agent_days_time();
	if (!found)
		return {
			label,
			...NOTHING,
			sentence: m.agent_days_untold()
		};
	const time = metric === 'handle-time';
	const size = (spread: number) => {
		const text = time ? decimal(100 * Math.expm1(spread), 0) : decimal(spread, 2);
		return /[1-9]/.test(text)
			? `±${text}`
			: m.agent_days_under({ size: `±${time ? '1' : decimal(0.01, 2)}` });
	};
	const said = {
		interval: m.swing_interval({ low: size(found.low), high: size(found.high) }),
		peer: size(found.peerSpread)
	};
	return {
		label,
		note: m.agents_days(amount(found.days)),
		value: size(found.spread),
		unit: time ? '%' : m.agent_points(),
		standing: found.inconsistent ? 'worse' : 'usual',
		sentence: found.inconsistent ? m.agent_days_far(said) : m.agent_days_usual(said),
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
	const [size, from, to] = [change, low, high].map((value) => signedDecimal(value, 2));
	return m.agent_decline({
		...{ day: date(found.since), change: size ?? '' },
		...{ interval: m.swing_interval({ low: from ?? '', high: to ?? '' }), ...amount(found.n) }
	});
}
