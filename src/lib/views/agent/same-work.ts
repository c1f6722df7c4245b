import type { Histogram } from '../chart/spread-of';

/** Contacts of one kind of work by bar, the agent's own or the others'. */
export type WorkRow = {
	queue: number;
	topic: number;
	channel: number;
	own: boolean;
	bar: number;
	n: number;
};

/** An agent's handle times beside those of the others on the same work. */
export type SameWork = { own: Histogram; peers: Histogram; ownN: number; peersN: number };

/** Fewer of the others' contacts say too little of a kind of work; the agent's are left out then as well. */
const FEWEST = 10;

/**
 * Weights the others' contacts of each kind of work as often as the agent does that work: who answers mostly long
 * questions is compared with others on long questions (direct standardisation to the agent's mix).
 * @returns histograms in the order of bars; the peers' has as many contacts in sum as the agent's
 */
export function sameWork(rows: readonly WorkRow[]): SameWork {
	const kinds = new Map<string, { own: WorkRow[]; peers: WorkRow[] }>();
	for (const row of rows) {
		const key = `${row.queue}/${row.topic}/${row.channel}`;
		const kind = kinds.get(key) ?? { own: [], peers: [] };
		(row.own ? kind.own : kind.peers).push(row);
		kinds.set(key, kind);
	}
	const own = new Map<number, number>();
	const peers = new Map<number, number>();
	let ownN = 0;
	let peersN = 0;
	for (const kind of kinds.values()) {
		const mine = total(kind.own);
		const theirs = total(kind.peers);
		if (theirs < FEWEST) continue;
		ownN += mine;
		peersN += theirs;
		for (const { bar, n } of kind.own) own.set(bar, (own.get(bar) ?? 0) + n);
		for (const { bar, n } of kind.peers)
			peers.set(bar, (peers.get(bar) ?? 0) + (n * mine) / theirs);
	}
	return { own: inOrder(own), peers: inOrder(peers), ownN, peersN };
}

function total(rows: readonly WorkRow[]): number {
	return rows.reduce((sum, { n }) => sum + n, 0);
}

function inOrder(bars: ReadonlyMap<number, number>): Histogram {
	return [...bars].sort(([a], [b]) => a - b).map(([bar, n]) => ({ bar, n }));
}
