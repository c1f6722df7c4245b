import type { NotEnough } from '$lib/domain/window';
import { segmentKey } from '$lib/domain/segment';
import { isInsufficient } from '$lib/stats/insufficient';
import { sketchValue } from '$lib/stats/summary/log-sketch';
import type { BaselineNode } from '../baselines/baseline-node';
import { findBaseline, indexBaselines } from '../baselines/find-baseline';
import type { SegmentSketch } from '../baselines/segment-sketch';
import { shortHalf } from '../baselines/short-half';
import { expectedFalseFlags, TAIL_BAND } from './expected-false';
import { handleZ } from './long-bounds';

/** The contacts of a week as sketches, and what they were judged against. */
export type JudgedSketches = {
	sketches: readonly SegmentSketch[];
	nodes: readonly BaselineNode[];
};

/** Where the line of LONG lies: at `longZ`, and as many times farther out as both tails are heavier than a log-normal's. */
export type LongLine = { longZ: number; tailWeight: number };

/** How often an ordinary contact is LONG by chance. */
export type LongByChance = {
	/** Contacts looked at. */
	contacts: number;
	/** Of 1,000 contacts. */
	perThousand: number;
	/** How many times as heavy the tail is as a log-normal one. */
	tailRatio: number;
	/** Contacts of 1,000 that are as much shorter than typical as a LONG one is longer. */
	mirroredPerThousand: number;
};

/** Kinds of work with fewer contacts do not know how far their short half reaches. */
const LEAST_OF_A_KIND = 100;

/**
 * How many contacts are LONG without anybody having over-served, from the sketches of some weeks: what is said beside the
 * number of flags. The larger of two counts. One is METHODS A2's, the log-normal's beyond the line, times how much heavier
 * the tail is before it. It knows nothing of what lies farther out, where unlike agents and days put half as many again and
 * work that varies more than a log-normal several times as many. So the other is counted on the side where nobody
 * over-serves: the contacts as far below the middle as the line is above it, though no more than lie beyond the line. (The
 * mirror image as a decoy, as in Barber and Candes, Controlling the false discovery rate via knockoffs, Annals of Statistics
 * 43, 2015.) Haste adds to that side, so this is an upper bound, as is the whole: the practical filters and the score take
 * some of the long contacts out. O(buckets)
 * @param whole all the weeks' contacts, a sketch a kind of work
 */
export function longByChance(
	weeks: readonly JudgedSketches[],
	whole: readonly SegmentSketch[],
	{ longZ, tailWeight }: LongLine
): LongByChance | NotEnough {
	const shortScales = new Map<string, number>();
	for (const sketch of whole) {
		const half = sketch.n < LEAST_OF_A_KIND ? null : shortHalf(sketch.counts);
		if (half && !isInsufficient(half)) shortScales.set(segmentKey(sketch), half.scale);
	}
	const [all, mirrored] = [tally(), tally()];
	let inTailBand = 0;
	for (const { sketches, nodes } of weeks) {
		const index = indexBaselines(nodes);
		for (const sketch of sketches) {
			const node = findBaseline(index, sketch);
			if (!node) continue;
			const shortScale = shortScales.get(segmentKey(sketch));
			all.contacts += sketch.n;
			if (shortScale !== undefined) mirrored.contacts += sketch.n;
			for (const [bucket, count] of sketch.counts) {
				const handleMs = 1000 * sketchValue(bucket);
				const z = handleZ(handleMs, node) / tailWeight;
				if (z >= TAIL_BAND.from && z < TAIL_BAND.until) inTailBand += count;
				if (z >= longZ) all.beyond += count;
				if (shortScale === undefined) continue;
				const below = handleZ(handleMs, { ...node, scale: shortScale }) / tailWeight;
				if (below <= -longZ) mirrored.beyond += count;
			}
		}
	}
	const found = expectedFalseFlags(all.contacts, inTailBand, longZ);
	if ('notEnough' in found) return found;
	const mirroredPerThousand = perThousand(mirrored);
	return {
		contacts: all.contacts,
		perThousand: Math.max(
			perThousand({ contacts: all.contacts, beyond: found.expected }),
			Math.min(mirroredPerThousand, perThousand(all))
		),
		tailRatio: found.tailRatio,
		mirroredPerThousand
	};
}

type Tally = { contacts: number; beyond: number };
const tally = (): Tally => ({ contacts: 0, beyond: 0 });
const perThousand = ({ contacts, beyond }: Tally) =>
	contacts > 0 ? (1000 * beyond) / contacts : 0;
