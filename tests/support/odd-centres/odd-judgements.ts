import { enoughToJudge } from '../../../src/lib/analysis/baselines/enough-to-judge';
import { findBaseline } from '../../../src/lib/analysis/baselines/find-baseline';
import type { SegmentSketch } from '../../../src/lib/analysis/baselines/segment-sketch';
import { siteBaselines } from '../../../src/lib/analysis/baselines/site-baselines';
import { tailWeight } from '../../../src/lib/analysis/baselines/tail-weight';
import { judgeContact } from '../../../src/lib/analysis/over-service/judge-contact';
import {
	type JudgedSketches,
	longByChance,
	type LongByChance
} from '../../../src/lib/analysis/over-service/long-by-chance';
import { longBounds } from '../../../src/lib/analysis/over-service/long-bounds';
import { struggleOdds } from '../../../src/lib/analysis/over-service/struggle-odds';
import { handleTimeBucket } from '../../../src/lib/domain/handle-time';
import { DEFAULT_THRESHOLDS } from '../../../src/lib/domain/thresholds';
import {
	baselineWeeks,
	recentWeeks,
	type WeekSpan
} from '../../../src/lib/server/monitor/baseline-weeks';
import { weekBasis, weekThresholds } from '../../../src/lib/server/monitor/week-basis';
import type { OddContacts } from './odd-contacts';

/** An over-served contact: its week, agent and kind of work by index. */
export type OddJudgement = { week: number; agent: number; kind: number };

/** What the monitor flags of a centre, and what it says beside it. */
export type OddJudged = {
	judged: OddJudgement[];
	/** The last weeks of the centre: how many of them were flagged, and how many are said to be by chance. */
	window: { flagged: number; chance: LongByChance | null };
};

/** Weeks of a review's window. */
const WINDOW = 8;

type Counted = SegmentSketch & { counts: Map<number, number> };

/** Adds contacts to the sketch of their kind of work. */
function add(sketches: Map<number, Counted>, kind: number, queue: number, other: SegmentSketch) {
	const known = sketches.get(kind) ?? {
		...{ queue, topic: 1 + kind, channel: 0, n: 0, sumMs: 0 },
		counts: new Map<number, number>()
	};
	for (const [bucket, n] of other.counts)
		known.counts.set(bucket, (known.counts.get(bucket) ?? 0) + n);
	sketches.set(kind, { ...known, n: known.n + other.n, sumMs: known.sumMs + other.sumMs });
}

/**
 * The over-served contacts of a centre as the monitor judges them, week by week against the weeks behind, in memory. No odds
 * of a struggle are learnt: an unrated long contact is over-service.
 */
export function oddJudgements(centre: OddContacts): OddJudged {
	const { shape, day, kind, ln, csat, agent } = centre;
	const weeks = Math.ceil(shape.days / 7);
	const rows = Array.from({ length: weeks }, (): number[] => []);
	const byWeek = rows.map(() => new Map<number, Counted>());
	const millis = ln.map((y) => Math.max(1000, Math.round(1000 * Math.exp(y))));
	const queueOf = (k: number) => 1 + Math.floor(k / shape.kinds);
	day.forEach((d, row) => {
		const [week, k, ms] = [Math.floor(d / 7), kind[row] ?? 0, millis[row] ?? 0];
		rows[week]?.push(row);
		const one = new Map([[handleTimeBucket(ms), 1]]);
		const sketches = byWeek[week];
		if (sketches)
			add(sketches, k, queueOf(k), {
				...{ queue: queueOf(k), topic: 1 + k, channel: 0, n: 1, sumMs: ms, counts: one }
			});
	});
	const sizes = new Map(rows.map((list, week) => [7 * week, list.length]));
	const learnt = { struggle: struggleOdds([], DEFAULT_THRESHOLDS), hasteCosts: false };
	const over = ({ from, until }: WeekSpan) => {
		const all = new Map<number, Counted>();
		for (const sketches of byWeek.slice(Math.max(0, from / 7), Math.max(0, until / 7)))
			for (const [k, sketch] of sketches) add(all, k, queueOf(k), sketch);
		return [...all.values()];
	};
	const lastWeeks: JudgedSketches[] = [];
	const judged = rows.flatMap((list, week) => {
		const span = baselineWeeks(7 * week, sizes, {
			least: DEFAULT_THRESHOLDS.minimumCentreContacts,
			trailing: DEFAULT_THRESHOLDS.baselineWeeks
		});
		const recent = over(recentWeeks(7 * week, span));
		const basis = weekBasis(over(span), recent, DEFAULT_THRESHOLDS);
		const { index, siteP999Ms } = basis;
		const rule = weekThresholds(basis, DEFAULT_THRESHOLDS);
		if (!enoughToJudge(index, DEFAULT_THRESHOLDS)) return [];
		if (week >= weeks - WINDOW)
			lastWeeks.push({
				sketches: over({ from: 7 * week, until: 7 * week + 7 }),
				nodes: basis.nodes
			});
		const nodes = centre.typical.map((_, k) =>
			findBaseline(index, { queue: queueOf(k), topic: 1 + k, channel: 0 })
		);
		const bounds = nodes.map((node) => (node ? longBounds(node, rule).longFromMs : Infinity));
		return list.flatMap((row): OddJudgement[] => {
			const k = kind[row] ?? 0;
			const handleMs = millis[row] ?? 0;
			const node = nodes[k];
			if (!node || handleMs < (bounds[k] ?? Infinity)) return [];
			const facts = { handleMs, holdMs: null, csat: csat[row] || null, tagged: false };
			const found = judgeContact(
				{ ...facts, siteP999Ms, queueMeanMs: node.meanMs },
				node,
				rule,
				learnt
			);
			return found?.kind === 'over-service' ? [{ week, agent: agent[row] ?? 0, kind: k }] : [];
		});
	});
	const whole = over({ from: 7 * (weeks - WINDOW), until: 7 * weeks });
	const chance = longByChance(lastWeeks, whole, {
		longZ: DEFAULT_THRESHOLDS.longZ,
		tailWeight: tailWeight(siteBaselines(whole, DEFAULT_THRESHOLDS), whole)
	});
	return {
		judged,
		window: {
			flagged: judged.filter(({ week }) => week >= weeks - WINDOW).length,
			chance: 'notEnough' in chance ? null : chance
		}
	};
}
