import { isoDate } from '$lib/domain/iso-date';
import type { StoredFlag } from '$lib/server/store/results/flag-list';

const time = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());

/** A flag as the API names its fields. */
export function flagItem(flag: StoredFlag) {
	const { flagId, kind, severity, status, subjectType, subjectId, sentence, evidence } = flag;
	const { verdict, expectationManaged, note, ownerId, agentExternalId, agent, queue } = flag;
	return {
		...{ flagId, kind, severity, status },
		openedAt: time(flag.openedAt),
		occurredAt: time(flag.occurredAt),
		subject: { type: subjectType, id: subjectId },
		agentId: agentExternalId,
		agentName: agent,
		queue,
		window: { from: isoDate(flag.fromDay), to: isoDate(flag.untilDay) },
		...{ sentence, evidence, verdict, expectationManaged, note, ownerId },
		decidedAt: time(flag.decidedAt),
		answer: flag.answer === null ? null : { text: flag.answer, at: time(flag.answeredAt) }
	};
}
