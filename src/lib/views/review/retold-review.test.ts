import { describe, expect, it } from 'vitest';
import { handleTimeBucket } from '$lib/domain/handle-time';
import type { ImprovementEvidence, SwingEvidence } from '$lib/flags/flag';
import { speak } from '$lib/server/access/speak';
import { retoldReview } from './retold-review';
import { reviewView, type ReviewView } from './review-view';

/** 2026-11-16, the Monday of W47. */
const MONDAY = 20_773;

const swing = {
	...{ scope: 'queue:A:B', metric: 'csat', dimension: 'weekend', level: 'weekend' },
	...{ unit: 'points', effect: -0.3, ciLow: -0.4, ciHigh: -0.2, pAdjusted: 0.004, tested: 56 },
	...{ agents: 30, contacts: 2900, verdict: 'swing' }
} as SwingEvidence;
const step: ImprovementEvidence = {
	...{ scope: 'site', metric: 'handle-time', unit: 'percent', since: '2026-08-24', early: 15 },
	...{ late: 5, retention: 0.33, retentionLow: 0.1, retentionHigh: 0.6, verdict: 'fading' },
	days: 91
};

/** The review of a week as it is frozen: written in English, and kept as JSON. */
const review = (): ReviewView =>
	reviewView({
		...{ site: { name: 'Riga', zone: 'Europe/Riga' }, weekend: [6, 7], falseDiscoveryRate: 0.1 },
		...{ monday: MONDAY, newestDay: MONDAY + 6, today: MONDAY + 7 },
		days: Array.from({ length: 420 }, (_, i) => ({
			...{ day: MONDAY + 6 - i, contacts: 1200, handled: 10, handleMs: 1_850_000, invited: 8 },
			buckets: new Map([[handleTimeBucket(185_000), 10]]),
			csat: [0, 1, 0, 2, 1]
		})),
		flags: [
			{ flagId: 'swing:x', kind: 'swing', sentence: 'As it was written.', evidence: swing },
			{ flagId: 'pattern:x', kind: 'pattern', sentence: 'A pattern.', evidence: {} }
		],
		ledger: {
			...{ overServed: 3, displaced: 31, exceptions: 1 },
			worst: [
				{
					...{ contactId: 'C1', startedAt: Date.UTC(2026, 10, 20, 12, 20), handleMs: 2_400_000 },
					...{ typicalMs: 185_000, displaced: 12, queue: 'Billing', topic: null }
				}
			]
		},
		findings: { from: MONDAY - 49, until: MONDAY + 7, swings: [swing], improvements: [step] }
	});
const frozen = () => JSON.parse(JSON.stringify(review())) as ReviewView;

describe('retoldReview', () => {
	it('leaves it as it was written to who reads English', () => {
		expect(retoldReview(frozen())).toEqual(frozen());
		expect(frozen().flags[0]).toMatchObject({ sentence: 'As it was written.' });
	});

	it.each(['lv', 'zh-Hans', 'zh-Hant'] as const)(
		'says in %s what it would have said of the same figures in that language',
		(language) => {
			const [retold, written] = speak(language, () => [retoldReview(frozen()), review()]);
			expect(JSON.parse(JSON.stringify(retold))).toEqual(JSON.parse(JSON.stringify(written)));
			expect(retold.figures[1]?.label).not.toBe(frozen().figures[1]?.label);
			expect(retold.flags[0]?.sentence).not.toBe('As it was written.');
			expect(retold.months[0]?.label).not.toBe('Dec');
		}
	);

	it('says what it keeps as a sentence only as it was written, and in which language', () => {
		const old = frozen();
		for (const flag of old.flags) delete flag.evidence;
		for (const line of old.swings ?? []) delete line.of;
		for (const line of old.improvements ?? []) delete line.evidence;
		for (const contact of old.ledger.worst) delete contact.startedAt;
		const retold = speak('lv', () => retoldReview(old));
		expect(retold.flags[0]).toMatchObject({ sentence: 'As it was written.', lang: 'en' });
		expect(retold.flags[1]).toMatchObject({ lang: 'en' });
		expect(retold.swings?.[0]).toMatchObject({
			...{ where: 'Brīvdienas', what: 'apmierinātība, A:B', effect: '−0.30', lang: 'en' }
		});
		expect(retold.improvements?.[0]).toMatchObject({ word: 'izplēn', lang: 'en' });
		expect(retold.ledger.worst[0]).toMatchObject({ lang: 'en' });
	});
});
