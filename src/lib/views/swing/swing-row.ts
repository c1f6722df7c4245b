import type { SwingEvidence } from '$lib/flags/flag';
import { swingKey } from '$lib/flags/rules/swing-flag';
import { signed } from '$lib/flags/wording/number';

/** Smallest differences that matter: share of handle time, points of satisfaction. */
export type Sesoi = { handleTime: number; csat: number };

/** One swing, ready to draw: everything in steps of the smallest difference that matters. */
export type SwingRow = {
	key: string;
	where: string;
	what: string;
	/** With its unit: "−0.78 points", "+36.4 %". */
	effect: string;
	interval: string;
	at: number;
	low: number;
	high: number;
	standing: 'worse' | 'better' | 'unclear' | 'stable';
	word: string;
	n: number;
	agents: number;
};

/** Groups of fewer people are not shown where everyone can see them. */
export const FEWEST_AGENTS = 5;

/** A difference in its own unit, signed. */
export function swingSize(unit: SwingEvidence['unit'], value: number): string {
	return unit === 'percent' ? `${signed(value, 1)} %` : signed(value, 2);
}

/** Less satisfaction and longer handling are worse. */
export function isWorse({ metric, effect }: Pick<SwingEvidence, 'metric' | 'effect'>): boolean {
	return metric === 'csat' ? (effect ?? 0) < 0 : (effect ?? 0) > 0;
}

/** The level as a name: "Evening shift", "Weekend", "Tenure under 180 days". */
export function levelName({ dimension, level }: SwingEvidence): string {
	if (dimension === 'weekend') return 'Weekend';
	if (dimension === 'load') return 'Peak hours';
	if (dimension === 'shift') return `${level} shift`;
	if (dimension === 'seniority') return `Tenure ${level}`;
	return level.charAt(0).toUpperCase() + level.slice(1);
}

export function scopeWords(scope: string): string {
	return scope === 'site' ? 'all queues' : scope.slice('queue:'.length);
}

/** @returns null where the difference could not be measured */
export function swingRow(e: SwingEvidence, sesoi: Sesoi): SwingRow | null {
	const { effect, ciLow, ciHigh, verdict } = e;
	if (effect === null || ciLow === null || ciHigh === null) return null;
	const unit = e.metric === 'csat' ? sesoi.csat : 100 * sesoi.handleTime;
	const swings = verdict === 'swing';
	return {
		key: swingKey(e),
		where: levelName(e),
		what:
			`${e.metric === 'csat' ? 'satisfaction' : 'handle time'}, ${scopeWords(e.scope)}` +
			(e.between && e.dimension !== 'seniority' ? ', different agents' : ''),
		effect: swingSize(e.unit, effect) + (e.unit === 'points' ? ' points' : ''),
		interval: `${swingSize(e.unit, ciLow)} to ${swingSize(e.unit, ciHigh)}`,
		at: effect / unit,
		low: ciLow / unit,
		high: ciHigh / unit,
		standing: swings
			? isWorse(e)
				? 'worse'
				: 'better'
			: verdict === 'stable'
				? 'stable'
				: 'unclear',
		word: swings ? 'swing' : VERDICT_WORDS[verdict],
		n: e.contacts,
		agents: e.agents
	};
}

const VERDICT_WORDS = {
	'driven-by-few': 'driven by few',
	stable: 'stable',
	'not-enough-evidence': 'not enough evidence'
} as const;

const ORDER = { worse: 0, better: 1, unclear: 2, stable: 3 } as const;

/** The swings that matter most, swings first, the largest first; small groups left out. */
export function biggestSwings(
	findings: readonly SwingEvidence[],
	sesoi: Sesoi,
	most: number
): SwingRow[] {
	return findings
		.filter(({ agents }) => agents >= FEWEST_AGENTS)
		.flatMap((finding) => swingRow(finding, sesoi) ?? [])
		.sort((a, b) => ORDER[a.standing] - ORDER[b.standing] || Math.abs(b.at) - Math.abs(a.at))
		.slice(0, most);
}
