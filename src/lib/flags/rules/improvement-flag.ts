import type { ImprovementFinding } from '$lib/analysis/improvement/review-improvements';
import { isoDate } from '$lib/domain/iso-date';
import { scopeName } from '$lib/domain/window';
import type { FlagDraft, ImprovementEvidence } from '../flag';
import { improvementSentence } from '../wording/improvement-sentence';
import type { ReviewWindow } from './agent-flag';

type QueueNames = ReadonlyMap<number, string>;

/** A step as the API and the screens know it. Gains in percent of handle time saved, or points; positive is better. */
export function improvementEvidence(
	finding: ImprovementFinding,
	queues: QueueNames
): ImprovementEvidence {
	const { metric, early, late, retention, retentionLow, retentionHigh, verdict, days } = finding;
	const gain = (value: number) => (metric === 'handle-time' ? -100 * Math.expm1(-value) : value);
	return {
		scope: scopeName(finding.scope, queues),
		metric,
		unit: metric === 'handle-time' ? 'percent' : 'points',
		since: isoDate(finding.since),
		early: gain(early),
		late: late === null ? null : gain(late),
		...{ retention, retentionLow, retentionHigh, verdict, days }
	};
}

/**
 * The flag of an improvement: one that holds, or one that fades.
 * @returns null for a change that is too small to matter, and for a worsening, which the review lists as a change
 */
export function improvementFlag(
	finding: ImprovementFinding,
	queues: QueueNames,
	{ period, occurredAt }: ReviewWindow
): FlagDraft | null {
	if (!finding.material || finding.direction === 'worse') return null;
	const evidence = improvementEvidence(finding, queues);
	const isFading = evidence.verdict === 'fading' || evidence.verdict === 'lost';
	const kind = isFading ? 'improvement-fading' : 'improvement';
	const subjectId = [evidence.scope, evidence.metric, evidence.since].join(':');
	return {
		flagId: `${kind}:${subjectId}`,
		kind,
		severity: isFading ? 2 : 1,
		occurredAt,
		subjectType: 'improvement',
		subjectId,
		agentId: 0,
		queueId: finding.scope.kind === 'queue' ? finding.scope.queue : 0,
		fromDay: period.from,
		untilDay: period.until,
		sentence: improvementSentence(evidence),
		evidence
	};
}
