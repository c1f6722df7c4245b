import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notFinite } from '../../../tests/support/not-finite';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { baselineDrift } from './baseline-drift/baseline-drift';
import { findBaseline, indexBaselines } from './baselines/find-baseline';
import { atRecentLevel } from './baselines/recent-level';
import { siteBaselines } from './baselines/site-baselines';
import { surveyCoverage } from './non-response/survey-coverage';
import { agentRates } from './over-service/agent-rate';
import { hasteCosts } from './over-service/haste-costs';
import { hastyRatings } from './over-service/hasty-ratings';
import { judgeContact } from './over-service/judge-contact';
import { longByChance } from './over-service/long-by-chance';
import { rateFunnel } from './over-service/rate-funnel';
import { struggleOdds } from './over-service/struggle-odds';
import { netDisplaced } from './repeats/net-displaced';
import { repeatsAfterLong } from './repeats/repeats-after-long';
import { shortCallRates } from './short-calls/short-call-rates';
import { groupSummary } from './summary/group-summary';
import { DEFAULT_ALARM_PLAN } from './usual/alarm-plan';
import { isKnownHour } from './usual/known-hours';
import { usualDay } from './usual/usual-day';
import { usualHours } from './usual/usual-hours';
import { watchHours } from './usual/watch-hours';
import { weeklyLimits } from './weekly-limits/weekly-limits';

/** Counts as a store can hold them: none, one, few, all alike, very many. */
const count = fc.oneof(
	...[fc.constantFrom(0, 0, 1, 1, 2, 5, 40, 40, 3_000), fc.nat({ max: 60 })],
	fc.constantFrom(100_000)
);
/** What no count or measure should ever be. */
const awkward = fc.oneof(
	fc.constantFrom(0, 1, -1, NaN, Infinity, -Infinity, 1e300, 5e-324, 4, 4, 4),
	fc.double({ min: -1e6, max: 1e6, noNaN: true })
);
const place = fc.record({
	queue: fc.nat({ max: 1 }),
	topic: fc.nat({ max: 2 }),
	channel: fc.nat({ max: 1 })
});
const part = fc.tuple(count, fc.double({ min: 0, max: 1, noNaN: true }));
const most = (of: number) => ({ minLength: 0, maxLength: of });

/** Numbers, or a reason. */
function said(found: unknown): void {
	if (found !== null && typeof found === 'object' && 'notEnough' in found && found.notEnough)
		expect(found.notEnough).toMatch(/\w/);
	expect(notFinite(found)).toEqual([]);
}

describe('of any counts, with one group, none, all alike or a single contact', () => {
	it('rates of agents, their funnel and their short calls are numbers, or a reason', () => {
		fc.assert(
			fc.property(fc.array(part, most(30)), (rows) => {
				const agents = rows.map(([n, share], agent) => {
					const found = Math.floor(n * share);
					return { agent, n, flags: found, queue: agent % 2, topic: agent % 3, short: found };
				});
				said(agentRates(agents));
				said(rateFunnel(agents));
				said(shortCallRates(agents));
			})
		);
	});
	it('who answers is numbers, or a reason', () => {
		const cell = fc.record({
			...{ at: place, invited: count, share: fc.double({ min: 0, max: 1, noNaN: true }) },
			...{ shift: fc.constantFrom('', 'Night'), rating: fc.integer({ min: 1, max: 5 }) },
			third: fc.constantFrom(0, 1, 2, 3),
			weekday: fc.constantFrom(1, 2, 3, 4, 5, 6, 7)
		});
		fc.assert(
			fc.property(fc.array(cell, most(30)), (cells) => {
				const answered = cells.map(({ at, invited, share, rating, ...rest }) => {
					const answers = Math.floor(invited * share);
					return { ...at, ...rest, invited, answers, ratings: answers * rating };
				});
				said(surveyCoverage(answered as never, { weekend: [6, 7] }));
			})
		);
	});
	it('what haste costs is numbers, or a reason', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(part, part), most(6)), (kinds) => {
				const ratings = hastyRatings(
					kinds.map(([[hasty, poor], [other, poorOther]]) => ({
						...{ ratedHasty: hasty, poorHasty: Math.floor(hasty * poor) },
						...{ ratedOther: other, poorOther: Math.floor(other * poorOther) }
					}))
				);
				said(hasteCosts(ratings));
			})
		);
	});
	it('repeats after long contacts, and what is left of the displaced, are numbers, or a reason', () => {
		const cell = fc.record({
			topic: fc.nat({ max: 2 }),
			kind: fc.constantFrom('ordinary' as const, 'over-service' as const, 'struggle' as const),
			contacts: fc.nat({ max: 90 }),
			share: fc.double({ min: 0, max: 1, noNaN: true })
		});
		const pattern = fc.record({ customers: count, cells: fc.array(cell, most(4)) });
		fc.assert(
			fc.property(fc.array(pattern, most(8)), (patterns) => {
				const rows = patterns.map(({ customers, cells }) => ({
					customers,
					cells: cells.map(({ share, contacts, ...rest }) => ({
						...{ ...rest, contacts, repeated: Math.floor(contacts * share) }
					}))
				}));
				const found = repeatsAfterLong(rows, ['over-service']);
				said(found);
				if (found.difference === null) expect(found.reason).toMatch(/\w/);
				said(netDisplaced({ overServed: 3, displaced: 9 }, found));
			})
		);
	});
	it('baselines, what is judged by them and their drift are numbers, or a reason', () => {
		const sketch = fc.record({
			at: place,
			week: fc.nat({ max: 25 }),
			buckets: fc.array(fc.tuple(fc.integer({ min: 0, max: 700 }), count), most(5))
		});
		const learnt = { struggle: struggleOdds([], DEFAULT_THRESHOLDS), hasteCosts: true };
		fc.assert(
			fc.property(fc.array(sketch, most(40)), (rows) => {
				const sketches = rows.map(({ at, week, buckets }) => {
					const n = buckets.reduce((sum, [, one]) => sum + one, 0);
					return { ...at, week: 7 * week, n, sumMs: 9e4 * n, counts: new Map(buckets) };
				});
				const nodes = atRecentLevel(siteBaselines(sketches, DEFAULT_THRESHOLDS), sketches);
				said(nodes);
				said(baselineDrift(sketches, DEFAULT_THRESHOLDS));
				said(
					longByChance([{ sketches, nodes }], sketches, {
						longZ: DEFAULT_THRESHOLDS.longZ,
						tailWeight: 1
					})
				);
				const node = findBaseline(indexBaselines(nodes), { queue: 0, topic: 0, channel: 0 });
				if (!node) return;
				for (const handleMs of [0, 1, 999, 6e5, 9e8])
					for (const csat of [null, 1, 5]) {
						const facts = { handleMs, holdMs: null, csat, tagged: false, siteP999Ms: null };
						said(
							judgeContact({ ...facts, queueMeanMs: node.meanMs }, node, DEFAULT_THRESHOLDS, learnt)
						);
					}
			})
		);
	});
	it('a group in summary is numbers, or nothing', () => {
		fc.assert(
			fc.property(fc.array(count, { minLength: 5, maxLength: 5 }), count, (csat, n) => {
				const sums = { contacts: n, handled: n, handleMs: 1e5 * n, invited: n, csat };
				said(groupSummary({ ...sums, buckets: new Map([[200, n]]) }));
				said(groupSummary({ ...sums, buckets: new Map() }));
			})
		);
	});
});

describe('of what no measure should ever be', () => {
	it('weeks have limits in numbers, or a reason', () => {
		fc.assert(fc.property(fc.array(awkward, most(30)), (values) => said(weeklyLimits(values))));
	});
	it('days are usual in numbers, or not for a reason', () => {
		fc.assert(fc.property(fc.array(awkward, most(12)), (counts) => said(usualDay(counts))));
	});
	it('hours are usual and watched in numbers, or not for a reason', () => {
		const hour = fc.tuple(awkward, awkward, awkward, fc.constantFrom(0, 0, 0, 1));
		fc.assert(
			fc.property(fc.array(hour, { minLength: 1, maxLength: 8 }), (rows) => {
				const past = Array.from({ length: 8 * 168 }, (_, i) => {
					const [handled, lnSum, lnSquareSum, few] = rows[i % rows.length]!;
					const steady = i % 168 > 40 || few === 0;
					return {
						...{ localDay: 20_094 + Math.floor(i / 24), localHour: i % 24 },
						handled: steady ? 10 : handled,
						lnSum: steady ? 50 + (i % 7) : lnSum,
						lnSquareSum: steady ? 260 + (i % 11) : lnSquareSum,
						csat: [few, 0, i % 3, i % 5, few] as const
					};
				});
				for (const metric of ['handle-time', 'csat'] as const) {
					const usual = usualHours(past, metric);
					if ('notEnough' in usual) {
						expect(usual.notEnough).toMatch(/\w/);
						continue;
					}
					said(
						watchHours(past.slice(0, 168), usual, DEFAULT_ALARM_PLAN).map(({ z, since }) => [
							z,
							since === null
						])
					);
					expect(isKnownHour(usual, past[0]!)).toBeTypeOf('boolean');
				}
			}),
			{ numRuns: 30 }
		);
	});
});
