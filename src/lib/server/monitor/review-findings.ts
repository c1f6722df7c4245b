import type { AgentComparison } from '$lib/analysis/agents/compare-agents';
import type { SwingFinding } from '$lib/analysis/swings/swing-finding';
import type { ImprovementFinding } from '$lib/analysis/improvement/review-improvements';
import type { FlagDraft, ImprovementEvidence, SwingEvidence } from '$lib/flags/flag';
import { improvementEvidence } from '$lib/flags/rules/improvement-flag';
import { swingEvidence, swingKey } from '$lib/flags/rules/swing-flag';
import type { StoredFinding } from '$lib/server/store/results/findings';

/** A tested swing as stored: what the API shows, and what the screens explain it with. */
export type StoredSwing = SwingEvidence &
	Pick<
		SwingFinding,
		| 'matchedShare'
		| 'rawDifference'
		| 'answerRates'
		| 'silentSwing'
		| 'drivenBy'
		| 'inLevel'
		| 'inRest'
	>;

/** A step of a daily series as stored; a worsening has a negative `early`. */
export type StoredImprovement = ImprovementEvidence &
	Pick<ImprovementFinding, 'direction' | 'material' | 'foundOn' | 'takesBack'>;

export type StoredComparison = AgentComparison & { agentId: string; name: string };

type QueueNames = ReadonlyMap<number, string>;

export function storedSwings(
	findings: readonly SwingFinding[],
	queues: QueueNames
): StoredFinding[] {
	return findings.map((finding) => {
		const { matchedShare, rawDifference, answerRates, silentSwing, drivenBy, inLevel, inRest } =
			finding;
		const evidence: StoredSwing = {
			...swingEvidence(finding, queues),
			...{ matchedShare, rawDifference, answerRates, silentSwing, drivenBy, inLevel, inRest }
		};
		return { key: swingKey(evidence), evidence };
	});
}

export function storedImprovements(
	findings: readonly ImprovementFinding[],
	queues: QueueNames
): StoredFinding[] {
	return findings.map((finding) => {
		const { direction, material, foundOn, takesBack } = finding;
		const evidence: StoredImprovement = {
			...improvementEvidence(finding, queues),
			...{ direction, material, foundOn, takesBack }
		};
		return { key: [evidence.scope, evidence.metric, evidence.since].join(':'), evidence };
	});
}

/** What one review found: findings by kind, and the flags that follow. */
export type ReviewResult = {
	findings: ReadonlyMap<string, readonly StoredFinding[]>;
	flags: readonly FlagDraft[];
};
