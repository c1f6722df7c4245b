import type { SwingEvidence } from '../flag';
import { plural, signed } from './number';

const METRIC = { 'handle-time': 'Handle time', csat: 'Satisfaction' } as const;

/** What a person reads of a swing: where, how large, how sure, on how many, compared with what. */
export function swingSentence(e: SwingEvidence): string {
	if (e.effect === null || e.ciLow === null || e.ciHigh === null)
		return `${METRIC[e.metric]} ${when(e)}${where(e)}: ${e.reason ?? 'not enough to say'}.`;
	const size = (value: number) =>
		e.unit === 'percent' ? `${signed(value, 1)} %` : signed(value, 2);
	const unit = e.unit === 'points' ? ' points' : '';
	return (
		`${METRIC[e.metric]} ${when(e)}${where(e)} is ${size(e.effect)}${unit} against the rest ` +
		`(95 % sure of ${size(e.ciLow)} to ${size(e.ciHigh)}) ${fairness(e)}: ` +
		`${plural(e.agents, 'agent', 'agents')}, ${plural(e.contacts, e.metric === 'csat' ? 'answer' : 'contact', e.metric === 'csat' ? 'answers' : 'contacts')}.`
	);
}

/** The dimension and level as an adverb: "at the weekend", "in the evening shift". */
export function when({ dimension, level }: Pick<SwingEvidence, 'dimension' | 'level'>): string {
	switch (dimension) {
		case 'weekend':
			return 'at the weekend';
		case 'load':
			return 'at peak load';
		case 'shift':
			return `in the ${level.toLowerCase()} shift`;
		case 'weekday':
			return `on ${level}`;
		case 'seniority':
			return `of agents ${level.toLowerCase()}`;
	}
}

function where({ scope }: SwingEvidence): string {
	return scope === 'site' ? '' : ` in ${scope.slice('queue:'.length)}`;
}

function fairness({ dimension, between }: SwingEvidence): string {
	if (between && dimension !== 'seniority')
		return 'between different agents, for the same kind of work';
	return dimension === 'seniority'
		? 'for the same kind of work'
		: 'for the same agents and the same kind of work';
}
