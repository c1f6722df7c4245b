import type { SwingFinding } from '$lib/analysis/swings/swing-finding';
import type { Period } from '$lib/domain/period';
import { scopeName } from '$lib/domain/window';
import type { FlagDraft, SwingEvidence } from '../flag';
import { swingSentence } from '../wording/swing-sentence';

type QueueNames = ReadonlyMap<number, string>;

/** A finding as the API and the screens know it. */
export function swingEvidence(finding: SwingFinding, queues: QueueNames): SwingEvidence {
	const { metric, dimension, level, unit, effect, ciLow, ciHigh, standardError, df, p } = finding;
	const { pAdjusted, shared, verdict, reason, agents, contacts, answersUntil, tested } = finding;
	return {
		...{ scope: scopeName(finding.scope, queues), metric, dimension, level, versus: 'rest', unit },
		between: finding.between,
		...{ effect, ciLow, ciHigh, standardError, df, p, pAdjusted, shared },
		...{ verdict, reason, agents, contacts, answersUntil, tested }
	};
}

/** What makes a swing the same one in the next review. */
export function swingKey({ scope, metric, dimension, level }: SwingEvidence): string {
	return [scope, metric, dimension, level].join(':');
}

/** Good news is worth knowing, bad news worth acting on. */
function severity({ metric, effect }: SwingEvidence): 1 | 2 {
	const worse = metric === 'csat' ? (effect ?? 0) < 0 : (effect ?? 0) > 0;
	return worse ? 2 : 1;
}

/**
 * The flag of a swing.
 * @param occurredAt end of the window, epoch milliseconds
 * @returns null unless the swing is real, shared and large enough to matter
 */
export function swingFlag(
	finding: SwingFinding,
	queues: QueueNames,
	period: Period,
	occurredAt: number
): FlagDraft | null {
	if (finding.verdict !== 'swing') return null;
	const evidence = swingEvidence(finding, queues);
	const key = swingKey(evidence);
	return {
		flagId: `swing:${key}`,
		kind: 'swing',
		severity: severity(evidence),
		occurredAt,
		subjectType: 'swing',
		subjectId: key,
		agentId: 0,
		queueId: finding.scope.kind === 'queue' ? finding.scope.queue : 0,
		fromDay: period.from,
		untilDay: period.until,
		sentence: swingSentence(evidence),
		evidence
	};
}
