import type { NotEnough } from '$lib/domain/window';
import { sketchValue } from '$lib/stats/summary/log-sketch';
import type { BaselineNode } from '../baselines/baseline-node';
import { findBaseline, indexBaselines } from '../baselines/find-baseline';
import type { SegmentSketch } from '../baselines/segment-sketch';
import { expectedFalseFlags, TAIL_BAND } from './expected-false';
import { handleZ } from './long-bounds';

/** The contacts of a week as sketches, and what they were judged against. */
export type JudgedSketches = {
	sketches: readonly SegmentSketch[];
	nodes: readonly BaselineNode[];
};

/** How often an ordinary contact is LONG by chance. */
export type LongByChance = {
	/** Contacts looked at. */
	contacts: number;
	/** Of 1,000 contacts. */
	perThousand: number;
	/** How many times as heavy the tail is as a log-normal one. */
	tailRatio: number;
};

/**
 * How many contacts are LONG without anybody having over-served (METHODS A2), from the sketches of some weeks: what is said
 * beside the number of flags. An upper bound, for the practical filters and the score take some of them out. O(buckets)
 * @param longZ the bound of LONG
 */
export function longByChance(
	weeks: readonly JudgedSketches[],
	longZ: number
): LongByChance | NotEnough {
	let contacts = 0;
	let inTailBand = 0;
	for (const { sketches, nodes } of weeks) {
		const index = indexBaselines(nodes);
		for (const sketch of sketches) {
			const node = findBaseline(index, sketch);
			if (!node) continue;
			contacts += sketch.n;
			for (const [bucket, count] of sketch.counts) {
				const z = handleZ(1000 * sketchValue(bucket), node);
				if (z >= TAIL_BAND.from && z < TAIL_BAND.until) inTailBand += count;
			}
		}
	}
	const found = expectedFalseFlags(contacts, inTailBand, longZ);
	if ('notEnough' in found) return found;
	const { expected, tailRatio } = found;
	return { contacts, perThousand: (1000 * expected) / contacts, tailRatio };
}
