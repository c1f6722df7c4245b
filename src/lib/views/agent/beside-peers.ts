import { inPercent } from '$lib/flags/wording/number';
import { inUnit } from '$lib/analysis/swings/swing-finding';
import type { Metric } from '$lib/domain/window';
import { m } from '$lib/i18n/compiled/messages';
import { basisWords } from '../chart/basis-words';
import { signedDecimal, signedPercent, whole } from '../format/number';
import type { Standing } from '../shared-words/standing';
import type { StoredComparison } from './stored-comparison';

/** An agent beside the peers of the same work in one measure, ready to draw. */
export type BesidePeers = {
	metric: Metric;
	/** Estimate and 95 % interval on the scale of the score, on which an axis is even. */
	at: number;
	low: number;
	high: number;
	/** "+4.2 %", "−0.11"; and its interval, "−1.0 to +9.6 %". */
	size: string;
	interval: string;
	n: number;
	/** "412 contacts", "38 answers". */
	basis: string;
	/** Colour only for an agent beyond how agents ordinarily differ. */
	standing: Standing;
	rises: boolean;
	/** "as agents ordinarily differ", "longer than agents ordinarily are", "few answers yet". */
	word: string;
	/** All of it for those who listen. */
	sentence: string;
};

const FAR = {
	'handle-time': { high: m.agents_long, low: m.agents_short },
	csat: { high: m.agents_high, low: m.agents_low }
} as const;

/** Puts one comparison into words. */
export function besidePeers(found: StoredComparison): BesidePeers {
	const { metric, estimate, low, high, n, listed, outlier, peers, name } = found;
	const time = metric === 'handle-time';
	const number = (score: number) =>
		time ? signedDecimal(inUnit(metric, score), 1) : signedDecimal(score, 2);
	const size = time ? signedPercent(inUnit(metric, estimate)) : number(estimate);
	const range = m.swing_interval({ low: number(low), high: number(high) });
	const interval = time ? inPercent(range) : range;
	const basis = basisWords(time ? 'contacts' : 'answers', n);
	const above = estimate > 0;
	const word = outlier
		? FAR[metric][above ? 'high' : 'low']()
		: listed
			? m.agents_ordinary()
			: time
				? m.agents_few_contacts()
				: m.agents_few_answers();
	const said = { name, size, peers: whole(peers), interval, basis, word };
	return {
		...{ metric, at: drawn(estimate), low: drawn(low), high: drawn(high) },
		...{ size, interval, n, basis, word },
		standing: outlier ? (above === time ? 'worse' : 'better') : listed ? 'usual' : 'unclear',
		rises: above,
		sentence: time ? m.agents_beside_time(said) : m.agents_beside_csat(said)
	};
}

/** As fine as a screen can draw it: hundreds of agents with all their digits are a long page. */
const drawn = (score: number) => Math.round(1e4 * score) / 1e4;
