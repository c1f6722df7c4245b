import { describe, expect, it } from 'vitest';
import golden from '../../../../tests/golden/over_service.json';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import type { BaselineNode } from '../baselines/baseline-node';
import { judgeContact } from './judge-contact';
import type { ContactFacts } from './judgement';
import { handleZ, isHasty, isLong } from './long-bounds';

/** Typical 180 s, mean 200 s, three scales up 1,089 s. */
const node: BaselineNode = {
	queue: 1,
	topic: 1,
	channel: 0,
	n: 412,
	location: Math.log(180),
	scale: 0.6,
	meanMs: 200_000
};
const learnt = {
	struggle: { overall: 0.5, byBand: [0.5, 0.5, 0.5, 0.9] },
	hasteCosts: true
};
const facts: ContactFacts = {
	handleMs: 2_400_000,
	holdMs: 0,
	tagged: false,
	csat: null,
	siteP999Ms: 3_600_000,
	queueMeanMs: 180_000
};
const judge = (changes: Partial<ContactFacts>) =>
	judgeContact({ ...facts, ...changes }, node, DEFAULT_THRESHOLDS, learnt);

describe('handleZ and isLong', () => {
	it('agree with the reference on 900 contacts, z to 1e-9', () => {
		let worst = 0;
		golden.handle_s.forEach((seconds, i) => {
			const of = { location: golden.location[i]!, scale: golden.scale[i]! };
			worst = Math.max(worst, Math.abs(handleZ(1000 * seconds, of) - golden.z[i]!));
			expect(isLong(1000 * seconds, of, DEFAULT_THRESHOLDS)).toBe(golden.long[i]);
		});
		expect(worst).toBeLessThan(1e-9);
		expect(golden.long.filter(Boolean).length).toBeGreaterThan(0);
	});

	it('read less than a second as one second', () => {
		expect(handleZ(0, node)).toBe(handleZ(1000, node));
	});
});

describe('judgeContact', () => {
	it('calls a contact at the typical time ordinary', () => {
		expect(judge({ handleMs: 180_000 })).toBeNull();
	});

	it('calls a long contact with a satisfied customer over-service, with its cost', () => {
		const judgement = judge({ csat: 5 })!;
		expect(judgement).toMatchObject({
			kind: 'over-service',
			provisional: false,
			struggleProbability: null,
			baselineN: 412
		});
		expect(judgement.ratio).toBeCloseTo(2400 / 180, 9);
		expect(judgement.excessMs).toBeCloseTo(2_220_000, 6);
		expect(judgement.displaced).toBeCloseTo((2400 - 200) / 180, 9);
		expect(judgement.z).toBeCloseTo(Math.log(2400 / 180) / 0.6, 9);
	});

	it('draws the line between struggle and over-service at the poor score', () => {
		expect(judge({ csat: 2 })?.kind).toBe('struggle');
		expect(judge({ csat: 3 })?.kind).toBe('over-service');
	});

	it('calls a long complaint or exception justified, whatever its score, and still counts its cost', () => {
		expect(judge({ tagged: true, csat: 1 })).toMatchObject({ kind: 'exception' });
		expect(judge({ tagged: true })!.displaced).toBeGreaterThan(12);
	});

	it('calls an unrated long contact provisional over-service with the probability of the other', () => {
		const judgement = judge({ holdMs: 0 })!;
		expect(judgement).toMatchObject({ kind: 'over-service', provisional: true });
		expect(judgement.struggleProbability).toBeCloseTo(1 / (1 + 1.5), 12);
	});

	it('calls an unrated long contact a struggle where hold makes that likely', () => {
		const judgement = judge({ holdMs: 1_200_000 })!;
		expect(judgement).toMatchObject({ kind: 'struggle', provisional: false });
		expect(judgement.struggleProbability).toBeCloseTo(6 / 7, 12);
	});

	it('asks for all three of z, ratio and minutes', () => {
		const steep = { ...node, scale: 0.05 };
		const at = (handleMs: number, of: BaselineNode) =>
			judgeContact({ ...facts, handleMs, csat: 5 }, of, DEFAULT_THRESHOLDS, learnt);
		expect(at(719_999, steep)).toBeNull();
		expect(at(720_001, steep)?.kind).toBe('over-service');
		const brief = { ...steep, location: Math.log(20) };
		expect(at(319_999, brief)).toBeNull();
		expect(at(320_001, brief)?.kind).toBe('over-service');
		const broad = { ...node, scale: 1 };
		expect(at(1_000 * 180 * Math.exp(3) - 1, broad)).toBeNull();
		expect(at(1_000 * 180 * Math.exp(3) + 1, broad)?.kind).toBe('over-service');
	});

	it('calls a contact rushed only with a poor score', () => {
		const hasty = { handleMs: 50_000 };
		expect(judge({ ...hasty, csat: 2 })).toMatchObject({ kind: 'rushed', displaced: 0 });
		expect(judge({ ...hasty, csat: 3 })).toBeNull();
		expect(judge(hasty)).toBeNull();
		expect(isHasty(50_000, node, DEFAULT_THRESHOLDS)).toBe(true);
		expect(isHasty(70_000, node, DEFAULT_THRESHOLDS)).toBe(false);
	});

	it('calls nothing rushed where hasty contacts are rated no worse than others', () => {
		const calm = { ...learnt, hasteCosts: false };
		const hasty = { ...facts, handleMs: 50_000, csat: 1 };
		expect(judgeContact(hasty, node, DEFAULT_THRESHOLDS, calm)).toBeNull();
	});

	it('calls a timer left running a data fault, never over-service', () => {
		expect(judge({ handleMs: 14_400_000, csat: 5 })?.kind).toBe('over-service');
		expect(judge({ handleMs: 14_400_001, csat: 5 })).toMatchObject({
			kind: 'data-fault',
			displaced: 0
		});
		expect(judge({ handleMs: 6_000_001, siteP999Ms: 500_000 })?.kind).toBe('data-fault');
		expect(judge({ handleMs: 6_000_000, siteP999Ms: 500_000 })?.kind).toBe('over-service');
		expect(judge({ handleMs: 14_400_001, siteP999Ms: null })?.kind).toBe('data-fault');
	});

	it('is judged again when the score arrives', () => {
		expect(judge({ csat: null })?.provisional).toBe(true);
		expect(judge({ csat: 1 })?.kind).toBe('struggle');
	});

	it('decides in far less than 50 microseconds', () => {
		const rounds = 20_000;
		const start = performance.now();
		for (let i = 0; i < rounds; i++) judge({ handleMs: 100 * i });
		expect((performance.now() - start) / rounds).toBeLessThan(0.05);
	});
});
