import { describe, expect, it } from 'vitest';
import { expectationView, type ExpectationInput } from './expectation-view';
import type { StoredSwing } from '../swing/stored-swing';

const period = { from: 20_000, until: 20_182 };
const group = (answers: number) => ({ answers, customers: answers - 10, mean: 4.1 });
const swing = (differing: Partial<StoredSwing>): StoredSwing => ({
	...{ scope: 'site', metric: 'csat', dimension: 'weekend', level: 'weekend', versus: 'rest' },
	...{ unit: 'points', effect: -0.3, ciLow: -0.4, ciHigh: -0.2, standardError: 0.05, df: 30 },
	...{ p: 0.001, pAdjusted: 0.01, shared: true, verdict: 'swing', reason: null, agents: 30 },
	...{ contacts: 900, tested: 60, inLevel: 300, inRest: 600, matchedShare: 0.9 },
	...{ rawDifference: -0.2, silentSwing: 0.07 },
	answerRates: { inLevel: 0.2, inRest: 0.3, differ: true },
	...differing
});
const drift = (topic: string, percent: number) => ({
	...{ queue: 'billing', topic, channel: 'voice' as const, reason: null, tested: 3 },
	verdict: Math.abs(percent) >= 5 ? ('drift' as const) : ('steady' as const),
	early: { fromWeek: 20_000, weeks: 8, contacts: 800, typicalSeconds: 180 },
	recent: { fromWeek: 20_126, weeks: 8, contacts: 900, typicalSeconds: 180 * (1 + percent / 100) },
	change: { percent, low: percent - 2, high: percent + 2, p: 0.001, pAdjusted: 0.002 }
});

const repeats = (contacts: number, repeated: number) => ({
	...{ long: { contacts, repeated }, ordinary: { contacts: 30_000, repeated: 3600 } },
	...{ topics: 9, reason: null },
	difference: { share: -0.039, standardError: 0.01, low: -0.06, high: -0.018, p: 0.001 }
});

const full: ExpectationInput = {
	gap: {
		period,
		evidence: {
			...{ exposed: group(114), control: group(7863), reason: null, raisedDays: 60 },
			gap: { points: -0.43, standardError: 0.16, low: -0.74, high: -0.12, p: 0.006 }
		}
	},
	repeats: {
		period,
		evidence: {
			...{ overServed: repeats(340, 28), struggling: repeats(80, 30), all: repeats(420, 58) },
			...{ repeatDays: 7 },
			cost: { overServed: 200, displaced: 900, net: { customers: 892, low: 888, high: 896 } }
		}
	},
	coverage: {
		period,
		evidence: {
			site: { invited: 10_000, answers: 1730, rate: 0.173, mean: 4.12, weightedMean: 4.06 },
			levels: [
				{
					...{ dimension: 'channel', level: 'chat', invited: 100, answers: 40, rate: 0.4 },
					...{ mean: 4, weightedMean: 4.01, restRate: 0.16, differs: true }
				}
			],
			...{ reason: null, customers: { asked: 5000, silent: 4100 } }
		}
	},
	drifts: [drift('invoice', 6), drift('refund', -12), drift('other', 1)].map((evidence) => ({
		...{ period, evidence }
	})),
	swings: [
		swing({ dimension: 'shift', level: 'Evening', verdict: 'stable' }),
		swing({}),
		swing({ scope: 'queue:care', verdict: 'stable' }),
		swing({ metric: 'handle-time' }),
		swing({ level: 'Even', answerRates: { inLevel: 0.2, inRest: 0.21, differ: false } })
	],
	weekend: [6, 7]
};

describe('the expectation screen', () => {
	const view = expectationView(full);
	it('shows the gap with its interval and leads to the contacts that raised it', () => {
		expect(view.gap).toMatchObject({
			...{ figure: '−0.43', interval: '−0.74 to −0.12', standing: 'worse' },
			at: { value: -0.43, low: -0.74, high: -0.12 }
		});
		expect(view.gap.href).toBe('/contacts?from=2024-08-05&to=2025-04-04&kind=over-service');
	});
	it('shows repeats in points, fewer being better, and what is left of the cost', () => {
		expect(view.repeats).toMatchObject({ figure: '−3.9', interval: '−6.0 to −1.8' });
		expect(view.repeats.standing).toBe('better');
		expect(view.repeats.net).toMatch(/net of repeats 892/);
		expect(view.repeats.all).toMatch(/^Long contacts spare .* of 420 long contacts/);
		expect(view.repeats.groups[2]).toMatchObject({
			contacts: '30,000 contacts',
			repeated: '12.0 %'
		});
	});
	it('says who answers, who never does, and what weighting makes of it', () => {
		expect(view.coverage.rate).toBe('17.3 %');
		expect(view.coverage.silent).toMatch(/^4,100 of 5,000 customers .* \(82 %\)/);
		expect(view.coverage.weighted).toMatch(/is 4\.12; it moves by −0\.06/);
		expect(view.coverage.rows[0]).toMatchObject({ name: 'By chat', rate: '40.0 %', differs: true });
		expect(view.coverage.rows[0]!.href).toMatch(
			/&channel=chat&tagged=no&withAgent=yes&answered=yes&rated=yes$/
		);
	});
	it('warns of satisfaction swings whose sides answer differently, the flagged one first', () => {
		expect(view.caveats.map(({ where, isFlagged }) => [where, isFlagged])).toEqual([
			['Weekend, all queues', true],
			['Evening shift, all queues', false]
		]);
		expect(view.caveats[0]!.text).toBe(
			'−0.30 points; answer rates differ: 20 % against 30 %; +0.07 points among the silent would cancel it.'
		);
	});
	it('lists what has moved, the largest first, and counts the rest', () => {
		expect(view.drift.rows.map(({ what, standing }) => [what, standing])).toEqual([
			['refund in billing by phone', 'better'],
			['invoice in billing by phone', 'worse']
		]);
		expect(view.drift.summary).toBe('3 kinds of work compared, 2 surely moved, 1 steady.');
	});
	it('does not take a centre without surveys for one of silent customers', () => {
		const { evidence } = full.coverage;
		const site = { ...evidence.site, answers: 0, rate: 0, mean: null, weightedMean: null };
		const { coverage } = expectationView({
			...full,
			coverage: { period, evidence: { ...evidence, site } }
		});
		expect(coverage).toMatchObject({ rate: null, silent: null, rows: [] });
		expect(coverage.sentence).toMatch(/^No answer to a survey is known/);
	});
	it('gives the reason wherever there is no figure', () => {
		const none = expectationView({
			gap: {
				period,
				evidence: {
					...full.gap.evidence,
					...{ gap: null, exposed: { answers: 0, customers: 0, mean: null } },
					reason: '0 later answers are too few'
				}
			},
			repeats: {
				period,
				evidence: {
					...full.repeats.evidence,
					overServed: {
						...{ ...repeats(0, 0), difference: null },
						reason: 'there are no long contacts'
					},
					cost: { overServed: 0, displaced: 0, net: null }
				}
			},
			coverage: {
				period,
				evidence: {
					site: { invited: 0, answers: 0, rate: null, mean: null, weightedMean: null },
					...{ levels: [], reason: 'nobody was asked', customers: { asked: 0, silent: 0 } }
				}
			},
			...{ drifts: [], swings: [], weekend: [] }
		});
		expect(none.gap).toMatchObject({ figure: null, at: null, standing: 'unclear' });
		expect(none.gap.sentence).toMatch(/because 0 later answers are too few\.$/);
		expect(none.repeats.sentence).toMatch(/because there are no long contacts\.$/);
		expect(none.coverage).toMatchObject({ rate: null, silent: null, weighted: null, rows: [] });
		expect(none.coverage.sentence).toMatch(/because nobody was asked\.$/);
		expect(none.drift.summary).toMatch(/^Not enough to say.* a comparison needs 16 weeks\.$/);
		expect(JSON.stringify(none)).not.toContain('NaN');
	});
});
