import { describe, expect, it } from 'vitest';
import { simulatedWindow } from '../../../../tests/support/simulated-window';
import type { AnalysisWindow } from '$lib/domain/window';
import { isNotEnough } from '../swings/not-enough';
import { consistencyIndex } from './consistency-index';
import { consistencyReview, type IndexFinding } from './consistency-review';
import { groupQueues } from './group-queues';
import { noticeableShare } from './noticeable';
import { partVariances } from './part-variances';

function one(
	findings: IndexFinding[],
	metric: IndexFinding['metric'],
	queue?: number
): IndexFinding {
	const found = findings.find(
		(f) =>
			f.metric === metric &&
			(queue === undefined
				? f.scope.kind === 'site'
				: f.scope.kind === 'queue' && f.scope.queue === queue)
	);
	if (!found) throw new Error(`no ${metric}`);
	return found;
}
const part = (finding: IndexFinding, name: string) => finding.parts.find((p) => p.part === name)!;

const large = simulatedWindow({
	seed: 21,
	agents: 60,
	contacts: 25,
	newAgents: 20,
	answerRate: 0.4,
	handle: (c) => (c.shift === 2 ? 0.25 : 0) + (c.agent < 20 ? 0.3 : 0)
});
const review = consistencyReview(large);

describe('a review of consistency', () => {
	it('has the centre and each queue, for each metric and both together', () => {
		expect(review.map((f) => f.metric)).toEqual(
			Array.from({ length: 3 }, () => ['handle-time', 'csat', 'both']).flat()
		);
		expect(review.map((f) => f.scope.kind)).toEqual([
			...Array<string>(3).fill('site'),
			...Array<string>(6).fill('queue')
		]);
	});

	it('comes near the index of the centre that was simulated', () => {
		// Variance of what was planted: agents, newcomers (a third), evenings (a third), agents' days, days.
		const variance = 0.16 ** 2 + 0.3 ** 2 * (2 / 9) + 0.25 ** 2 * (2 / 9) + 0.08 ** 2 + 0.04 ** 2;
		const truth = 100 * (1 - noticeableShare(variance, Math.log(1.25)));
		const site = one(review, 'handle-time');
		expect(Math.abs(site.index! - truth)).toBeLessThan(6);
		expect(site.low!).toBeLessThan(site.index!);
		expect(site.high!).toBeGreaterThan(site.index!);
	});

	it('divides it into parts that add up, seniority being part of who', () => {
		for (const finding of review.filter((f) => f.index !== null)) {
			const shares = finding.parts.filter((p) => p.part !== 'seniority').map((p) => p.share);
			expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
			expect(
				finding.parts.every((p) => p.share >= 0 && p.indexWithout >= finding.index! - 1e-9)
			).toBe(true);
			expect(part(finding, 'seniority').share).toBeLessThanOrEqual(
				part(finding, 'who').share + 1e-9
			);
		}
		const site = one(review, 'handle-time');
		expect(part(site, 'shift').share).toBeGreaterThan(0.08);
		expect(part(site, 'seniority').share).toBeGreaterThan(0.1);
		expect(part(site, 'weekend').share).toBeLessThan(0.05);
	});

	it('is the mean of its queues by contacts, and both together never above either', () => {
		const [a, b, site] = [
			one(review, 'handle-time', 1),
			one(review, 'handle-time', 2),
			one(review, 'handle-time')
		];
		const mean = (a.index! * a.contacts + b.index! * b.contacts) / (a.contacts + b.contacts);
		expect(site.index!).toBeCloseTo(mean, 9);
		expect(site.contacts).toBe(a.contacts + b.contacts);
		const both = one(review, 'both');
		expect(both.index!).toBeLessThan(Math.min(site.index!, one(review, 'csat').index!));
	});

	it('is the same asked for one by one', () => {
		const value = consistencyIndex(large, { kind: 'queue', queue: 2 }, 'handle-time');
		if (isNotEnough(value)) throw new Error(value.notEnough);
		expect(value.index).toBe(one(review, 'handle-time', 2).index);
	});

	it('survives being written as JSON and read back', () => {
		expect(JSON.parse(JSON.stringify(review))).toEqual(review);
	});

	it('is near 100 where nothing but requests differ', () => {
		const even = simulatedWindow({
			seed: 2,
			contacts: 20,
			spread: { agent: 0, agentDay: 0, day: 0 }
		});
		expect(one(consistencyReview(even), 'handle-time').index!).toBeGreaterThan(95);
	});

	it.each<[string, AnalysisWindow]>([
		['too few contacts', simulatedWindow({ seed: 1, agents: 6, contacts: 2 })],
		['too few weeks', simulatedWindow({ seed: 1, days: 28, contacts: 20 })],
		['no contacts', simulatedWindow({ seed: 1, agents: 0 })],
		['one agent', simulatedWindow({ seed: 1, agents: 1 })]
	])('gives reasons where it can give no number: %s', (_, window) => {
		const findings = consistencyReview(window);
		expect(findings.length).toBeGreaterThan(0);
		expect(findings.every((f) => f.index === null && f.reason && f.parts.length === 0)).toBe(true);
	});

	it('does without satisfaction where nobody answers', () => {
		const findings = consistencyReview(simulatedWindow({ seed: 1, contacts: 20, answerRate: 0 }));
		expect(one(findings, 'handle-time').index).not.toBeNull();
		expect(one(findings, 'csat').reason).toContain('answers');
		expect(one(findings, 'both').reason).toContain('answers');
	});
});

describe('queues with few answers', () => {
	it('are pooled, the large ones measured by themselves', () => {
		const counts = new Map([
			[3, 500],
			[1, 4000],
			[2, 3999],
			[7, 0]
		]);
		expect(groupQueues(counts, 4000)).toEqual([
			{ queues: [1], each: [4000], contacts: 4000 },
			{ queues: [2, 3], each: [3999, 500], contacts: 4499 }
		]);
	});
	it('give the centre a number though none has its own', () => {
		const findings = consistencyReview(
			simulatedWindow({ seed: 31, agents: 60, contacts: 20, queues: 4, answerRate: 0.12 })
		);
		expect(one(findings, 'csat', 1).reason).toContain('4000');
		const centre = one(findings, 'csat');
		expect(centre.index!).toBeGreaterThan(centre.low!);
		expect(centre.high! - centre.low!).toBeLessThan(30);
		expect(centre.contacts).toBeGreaterThan(4000);
	});
});

describe('parts', () => {
	const none = { weekend: 0, shift: 0, load: 0 };
	it('count estimates below zero as none and add up to V', () => {
		const parts = partVariances(
			{ total: 0.05, who: 0.04, within: -0.01, period: -0.002 },
			none,
			0.1
		)!;
		expect(parts.who).toBeCloseTo(0.05, 12);
		expect(parts.seniority).toBeCloseTo(0.05, 12);
		expect(parts['who-x-when']).toBe(0);
	});
	it('are none where V is not above zero', () => {
		expect(partVariances({ total: -0.01, who: 0.04, within: 0.1, period: 0 }, none, 0)).toBeNull();
	});
});
