import { m } from '$lib/i18n/compiled/messages';
import type { SwingEvidence } from '../flag';
import { grouped, inPercent, signed } from './number';
import { reasonWords } from './reason-words';
import { shiftWithin } from './shift-name';
import { tenureName } from './tenure-name';
import { WEEKDAY_NAMES, weekdayText } from './weekday';

/** What a person reads of a swing: where, how large, how sure, on how many, compared with what. */
export function swingSentence(e: SwingEvidence): string {
	const rated = e.metric === 'csat';
	const said = {
		metric: rated ? m.headline_satisfaction() : m.headline_handle_time(),
		...{ when: when(e), where: where(e) }
	};
	if (e.effect === null || e.ciLow === null || e.ciHigh === null) {
		const reason = e.reason ? reasonWords(e.reason) : m.swing_not_enough();
		return m.swing_untold({ ...said, reason });
	}
	const size = (value: number) =>
		e.unit === 'percent' ? inPercent(signed(value, 1)) : signed(value, 2);
	const of = (count: number) => ({ count, shown: grouped(count) });
	return m.swing_sentence({
		...said,
		size: e.unit === 'points' ? m.swing_points({ size: size(e.effect) }) : size(e.effect),
		...{ low: size(e.ciLow), high: size(e.ciHigh), fairness: fairness(e) },
		agents: m.counts_agents(of(e.agents)),
		n: rated ? m.counts_answers(of(e.contacts)) : m.counts_contacts(of(e.contacts))
	});
}

/** The dimension and level as an adverb: "at the weekend", "in the evening shift". */
export function when({ dimension, level }: Pick<SwingEvidence, 'dimension' | 'level'>): string {
	switch (dimension) {
		case 'weekend':
			return m.swing_at_weekend();
		case 'load':
			return m.swing_at_peak();
		case 'shift':
			return m.swing_in_shift({ level: shiftWithin(level) });
		case 'weekday': {
			const weekday = 1 + WEEKDAY_NAMES.findIndex((name) => name === level);
			return m.swing_on_weekday({ level: weekday > 0 ? weekdayText(weekday, 'long') : level });
		}
		case 'seniority':
			return m.swing_of_agents({ level: tenureName(level.toLowerCase()) });
	}
}

function where({ scope }: SwingEvidence): string {
	return scope === 'site' ? '' : m.swing_in_queue({ queue: scope.slice('queue:'.length) });
}

function fairness({ dimension, between }: SwingEvidence): string {
	if (dimension === 'seniority') return m.swing_fair_work();
	return between ? m.swing_fair_between() : m.swing_fair_agents();
}
