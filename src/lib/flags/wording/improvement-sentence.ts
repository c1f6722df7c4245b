import type { ImprovementEvidence } from '../flag';
import { isoDateWords } from './date';
import { plural, signed } from './number';

/** What a person reads of a change that was found: how much, since when, and whether it holds. */
export function improvementSentence(e: ImprovementEvidence): string {
	const size = (value: number) =>
		e.unit === 'percent'
			? `${Math.abs(value).toFixed(0)} %`
			: `${signed(Math.abs(value), 2).slice(1)} points`;
	const metric = e.metric === 'csat' ? 'Satisfaction' : 'Handle time';
	const place = e.scope === 'site' ? '' : ` in ${e.scope.slice('queue:'.length)}`;
	const direction = e.early >= 0 ? 'better' : 'worse';
	return `${metric}${place} is ${size(e.early)} ${direction} since ${isoDateWords(e.since)}, same agents and same work; ${holding(e)}.`;
}

function holding(e: ImprovementEvidence): string {
	const days = plural(e.days, 'day', 'days');
	const kept = e.retention === null ? '' : ` (${Math.round(100 * e.retention)} % of it is left)`;
	switch (e.verdict) {
		case 'held':
			return `held for ${days}${kept}`;
		case 'fading':
			return `fading after ${days}${kept}`;
		case 'lost':
			return `lost again after ${days}${kept}`;
		case 'too-early':
			return `too early to say whether it holds (${days})`;
		case 'unclear':
			return `unclear after ${days} whether it holds${kept}`;
	}
}
