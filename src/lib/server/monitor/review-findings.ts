import type { AgentComparison } from '$lib/analysis/agents/compare-agents';
import { explainSwing, type SwingExplanation } from '$lib/analysis/swings/explain-swing';
import type { CsatCut } from '$lib/analysis/segment-effects/scope-cells';
import type { SwingFinding } from '$lib/analysis/swings/swing-finding';
import type { ImprovementFinding } from '$lib/analysis/improvement/review-improvements';
import type { AnalysisWindow } from '$lib/domain/window';
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
	> & {
		/** Of a swing: what makes the plain difference; null for everything else. */
		explanation: SwingExplanation | null;
	};

/** A step of a daily series as stored; a worsening has a negative `early`. */
export type StoredImprovement = ImprovementEvidence &
	Pick<ImprovementFinding, 'direction' | 'material' | 'foundOn' | 'takesBack'>;

export type StoredComparison = AgentComparison & { agentId: string; name: string };

type QueueNames = ReadonlyMap<number, string>;

/**
 * @param window that the findings are of
 * @param options that they were found with
 */
export function storedSwings(
	findings: readonly SwingFinding[],
	window: AnalysisWindow,
	options: CsatCut = {}
): StoredFinding[] {
	const explained = (finding: SwingFinding) => {
		const parts = explainSwing(window, finding, options);
		return 'notEnough' in parts ? null : parts;
	};
	return findings.map((finding) => {
		const { matchedShare, rawDifference, answerRates, silentSwing, drivenBy, inLevel, inRest } =
			finding;
		const evidence: StoredSwing = {
			...swingEvidence(finding, window.queues),
			...{ matchedShare, rawDifference, answerRates, silentSwing, drivenBy, inLevel, inRest },
			explanation: finding.verdict === 'swing' ? explained(finding) : null
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
