import { m } from '$lib/i18n/compiled/messages';
import type { ImprovementEvidence } from '../flag';
import { isoDateWords } from './date';
import { fixed, grouped, inPercent } from './number';

/** What a person reads of a change that was found: how much, since when, and whether it holds. */
export function improvementSentence(e: ImprovementEvidence): string {
	const early = Math.abs(e.early);
	return m.said_change({
		metric: e.metric === 'csat' ? m.headline_satisfaction() : m.headline_handle_time(),
		place: e.scope === 'site' ? '' : m.swing_in_queue({ queue: e.scope.slice('queue:'.length) }),
		size:
			e.unit === 'percent' ? inPercent(fixed(early, 0)) : m.swing_points({ size: fixed(early, 2) }),
		direction: e.early >= 0 ? m.headline_better() : m.headline_worse(),
		...{ day: isoDateWords(e.since), holding: holding(e) }
	});
}

const HOLDING = {
	held: m.change_held,
	fading: m.change_fading,
	lost: m.change_lost,
	unclear: m.said_unclear
} as const;

function holding({ verdict, days, retention }: ImprovementEvidence): string {
	const of = { count: days, shown: grouped(days) };
	if (verdict === 'too-early') return m.said_early({ days: m.counts_days(of) });
	const held = HOLDING[verdict](of);
	if (retention === null) return held;
	// More than at first is no share of it.
	return retention >= 1
		? m.said_kept_all({ held })
		: m.said_kept({ held, share: inPercent(String(Math.round(100 * retention))) });
}
