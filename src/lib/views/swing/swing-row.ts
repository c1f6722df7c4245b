import { inPercent } from '$lib/flags/wording/number';
import { m } from '$lib/i18n/compiled/messages';
import type { SwingEvidence } from '$lib/flags/flag';
import { swingKey } from '$lib/flags/rules/swing-flag';
import { signedDecimal } from '../format/number';
import { WEEKDAY_NAMES, weekdayText } from '$lib/flags/wording/weekday';
import { shiftName } from '$lib/flags/wording/shift-name';
import { tenureName } from '$lib/flags/wording/tenure-name';

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
	return unit === 'percent' ? inPercent(signedDecimal(value, 1)) : signedDecimal(value, 2);
}

/** Less satisfaction and longer handling are worse. */
export function isWorse({ metric, effect }: Pick<SwingEvidence, 'metric' | 'effect'>): boolean {
	return metric === 'csat' ? (effect ?? 0) < 0 : (effect ?? 0) > 0;
}

/** The level as a name: "Evening shift", "Weekend", "Tenure under 180 days". */
export function levelName({
	dimension,
	level
}: Pick<SwingEvidence, 'dimension' | 'level'>): string {
	if (dimension === 'weekend') return m.swing_weekend();
	if (dimension === 'load') return m.swing_load();
	if (dimension === 'shift') return m.swing_shift({ level: shiftName(level) });
	if (dimension === 'seniority') return m.swing_seniority({ level: tenureName(level) });
	const weekday = 1 + WEEKDAY_NAMES.findIndex((name) => name === level);
	if (weekday > 0) return weekdayText(weekday, 'long');
	return level.charAt(0).toUpperCase() + level.slice(1);
}

export function scopeWords(scope: string): string {
	return scope === 'site' ? m.swing_all_queues() : scope.slice('queue:'.length);
}

/** @returns null where the difference could not be measured */
export function swingRow(e: SwingEvidence, sesoi: Sesoi): SwingRow | null {
	const { effect, ciLow, ciHigh, verdict } = e;
	if (effect === null || ciLow === null || ciHigh === null) return null;
	const unit = e.metric === 'csat' ? sesoi.csat : 100 * sesoi.handleTime;
	const swings = verdict === 'swing';
	const metric = e.metric === 'csat' ? m.swing_satisfaction() : m.swing_handle_time();
	const what = { metric, scope: scopeWords(e.scope) };
	const size = swingSize(e.unit, effect);
	return {
		key: swingKey(e),
		where: levelName(e),
		what:
			e.between && e.dimension !== 'seniority' ? m.swing_what_between(what) : m.swing_what(what),
		effect: e.unit === 'points' ? m.swing_points({ size }) : size,
		interval: m.swing_interval({
			...{ low: swingSize(e.unit, ciLow), high: swingSize(e.unit, ciHigh) }
		}),
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
		word: VERDICT_WORDS[verdict](),
		n: e.contacts,
		agents: e.agents
	};
}

const VERDICT_WORDS = {
	swing: m.swing_verdict_swing,
	'driven-by-few': m.swing_verdict_few,
	stable: m.swing_verdict_stable,
	'not-enough-evidence': m.swing_verdict_unclear
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
