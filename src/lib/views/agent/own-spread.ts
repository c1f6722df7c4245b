import { m } from '$lib/i18n/compiled/messages';
import { basisWords } from '../chart/basis-words';
import { boxRow } from '../chart/box-row';
import type { BoxesView } from '../chart/boxes-view';
import type { DistributionView } from '../chart/distribution-view';
import { quantileMs, spreadOf } from '../chart/spread-of';
import { duration } from '../format/duration';
import { sameWork } from './same-work';

/** Fewer contacts have no shape that is worth a picture. */
const FEWEST = 30;
/** One agent's few hundred contacts have no finer shape than bars of a fifth. */
const TOGETHER = 2;
const USUAL = { from: 0.1, to: 0.9 };

/** An agent's handle times and the others' on the same mix of work as two boxes; null for fewer than thirty contacts. */
export function ownBoxes(rows: Parameters<typeof sameWork>[0], name: string): BoxesView | null {
	const { own, peers, ownN, peersN } = sameWork(rows);
	const mine = boxRow({ name, n: ownN }, own);
	const theirs = boxRow({ name: m.agent_others(), quiet: true, n: peersN }, peers);
	return mine && theirs && { title: m.agent_beside_others({ name }), rows: [mine, theirs] };
}

/**
 * An agent's handle times as a line over the others' on the same mix of work.
 * @returns null for fewer than thirty contacts
 */
export function ownSpread(
	rows: Parameters<typeof sameWork>[0],
	name: string
): DistributionView | null {
	const { own, peers, ownN, peersN } = sameWork(rows);
	const typical = quantileMs(own, 0.5);
	const others = quantileMs(peers, 0.5);
	const low = quantileMs(peers, USUAL.from);
	const high = quantileMs(peers, USUAL.to);
	if (ownN < FEWEST || typical === null || others === null || low === null || high === null)
		return null;
	const { bars, groups } = spreadOf(
		[
			{ name, quiet: false, histogram: own },
			{ name: m.agent_others(), quiet: true, histogram: peers }
		],
		TOGETHER
	);
	return {
		title: m.agent_spread(),
		sentence: m.agent_spread_said({
			...{ own: basisWords('contacts', ownN), typical: duration(typical) },
			...{ others: duration(others), peers: basisWords('contacts', peersN) },
			range: m.swing_interval({ low: duration(low), high: duration(high) })
		}),
		bars,
		// The others' histogram is a weighted one: they are more than it counts.
		groups: groups.map((group) => ({ ...group, n: group.quiet ? peersN : ownN })),
		usual: { lowMs: low, highMs: high },
		marks: []
	};
}
