import { enoughToJudge } from '$lib/analysis/baselines/enough-to-judge';
import { findBaseline } from '$lib/analysis/baselines/find-baseline';
import { judgeContact } from '$lib/analysis/over-service/judge-contact';
import type { Learnt } from '$lib/analysis/over-service/learnt';
import { queueMeanMs } from '$lib/analysis/over-service/queue-mean';
import { CHANNELS } from '$lib/domain/contact';
import { segmentKey } from '$lib/domain/segment';
import type { Thresholds } from '$lib/domain/thresholds';
import type { JudgedContact } from '$lib/flags/rules/contact-flag';
import { segmentWords } from '$lib/flags/wording/segment-words';
import type { Candidate } from '$lib/server/store/read/candidates';
import { shareShorter } from './share-shorter';
import type { WeekBasis } from './week-basis';

/** Judges the candidates of a week; ordinary ones drop out. Pure. */
export function judgeWeek(
	candidates: readonly Candidate[],
	basis: WeekBasis,
	learnt: Learnt,
	thresholds: Thresholds
): JudgedContact[] {
	if (!enoughToJudge(basis.index, thresholds)) return [];
	return candidates.flatMap((contact) => {
		const segment = { queue: contact.queueId, topic: contact.topicId, channel: contact.channel };
		const node = findBaseline(basis.index, segment);
		const queueMean = queueMeanMs(basis.index, contact.queueId);
		if (!node || queueMean === null) return [];
		const facts = { ...contact, siteP999Ms: basis.siteP999Ms, queueMeanMs: queueMean };
		const judgement = judgeContact(facts, node, thresholds, learnt);
		if (!judgement) return [];
		const channel = CHANNELS[contact.channel] ?? 'other';
		const counts = basis.sketches.get(segmentKey(node))?.counts ?? new Map<number, number>();
		return [
			{
				...contact,
				segment: segmentWords(contact.queue, contact.topic, channel),
				work: { queue: contact.queue, topic: contact.topic, channel },
				judgement,
				n: node.n,
				longerThan: shareShorter(contact.handleMs, counts)
			}
		];
	});
}

/** Rated, untagged and long: what the odds of a struggle are learnt from. */
export function isRatedLong({ csat, judgement: { kind } }: JudgedContact): boolean {
	return csat !== null && (kind === 'over-service' || kind === 'struggle');
}
