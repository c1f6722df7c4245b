import { isoDate } from '$lib/domain/iso-date';
import type { GoalWithProgress } from '$lib/server/monitor/agent-goals';

/** A goal of an agent as the API gives it. */
export function goalItem({ goal, assessed }: GoalWithProgress) {
	const { metric, target, fromDay, dueDay, agreedWith, note, endedAt, replaced } = goal;
	return {
		...{ metric, target, from: isoDate(fromDay), due: isoDate(dueDay), agreedWith, note },
		...{ endedAt: endedAt === null ? null : new Date(endedAt).toISOString(), replaced },
		progress: assessed?.progress ?? null,
		state: assessed?.judgement?.state ?? null
	};
}
