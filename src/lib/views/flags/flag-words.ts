import { m } from '$lib/i18n/compiled/messages';
import type { FlagKind, FlagStatus, Verdict } from '$lib/flags/flag';

/** Names of the kinds of flag, as people say them. */
export const KIND_WORDS: Readonly<Record<FlagKind, () => string>> = {
	'over-service': m.kind_over_service,
	struggle: m.kind_struggle,
	rushed: m.kind_rushed,
	swing: m.kind_swing,
	alarm: m.kind_alarm,
	'agent-over-service': m.kind_agent_over_service,
	'agent-outlier': m.kind_agent_outlier,
	'agent-drift': m.kind_agent_drift,
	'agent-inconsistent': m.kind_agent_inconsistent,
	improvement: m.kind_improvement,
	'improvement-fading': m.kind_improvement_fading,
	'repeat-failure': m.kind_repeat_failure,
	pattern: m.kind_pattern,
	'promise-broken': m.kind_promise_broken,
	'data-quality': m.kind_data_quality
};

export const STATUS_WORDS: Readonly<Record<FlagStatus, () => string>> = {
	open: m.status_open,
	acknowledged: m.status_acknowledged,
	closed: m.status_closed
};

/** What a person can say of a flag, in the order of the keys 1 to 5. */
export const VERDICT_WORDS: Readonly<Record<Verdict, () => string>> = {
	'over-served': m.verdict_over_served,
	complex: m.verdict_complex,
	'process-fault': m.verdict_process_fault,
	justified: m.verdict_justified,
	'no-issue': m.verdict_no_issue
};

/** How urgent, in a shape and a word. */
export const SEVERITY_WORDS = {
	1: { word: m.severity_know, shape: '○', standing: 'usual' },
	2: { word: m.severity_act, shape: '▲', standing: 'worse' },
	3: { word: m.severity_today, shape: '◆', standing: 'worse' }
} as const;

/** The name of a stored kind; a kind of a later version keeps its own. */
export function kindWord(kind: string): string {
	return Object.hasOwn(KIND_WORDS, kind) ? KIND_WORDS[kind as FlagKind]() : kind;
}

export function verdictWord(verdict: string | null): string | null {
	if (verdict === null) return null;
	return Object.hasOwn(VERDICT_WORDS, verdict) ? VERDICT_WORDS[verdict as Verdict]() : verdict;
}

/** How a flag stands: its verdict, or before one whether it is open. */
export function flagState({ status, verdict }: { status: string; verdict: string | null }): string {
	if (verdict !== null) return verdictWord(verdict) ?? verdict;
	return Object.hasOwn(STATUS_WORDS, status) ? STATUS_WORDS[status as FlagStatus]() : status;
}
