import { dayNumber } from '$lib/domain/iso-date';
import type { ImprovementEvidence } from '$lib/flags/flag';
import { dayDate } from '../format/date';
import { decimal, signedDecimal } from '../format/number';
import { scopeWords } from '../swing/swing-row';

const VERDICTS = {
	'too-early': { word: 'too early to say', standing: 'plain', shape: '~' },
	held: { word: 'held', standing: 'better', shape: '✓' },
	fading: { word: 'fading', standing: 'worse', shape: '▼' },
	lost: { word: 'lost again', standing: 'worse', shape: '▼' },
	unclear: { word: 'not clear yet', standing: 'plain', shape: '~' }
} as const;

/** Shares of the gain that the bar shows: from nothing left to half as much again. */
const MOST = 1.5;
const place = (share: number) => (100 * Math.min(MOST, Math.max(0, share))) / MOST;

/** The places of a bar that shows how much of a gain is left, in percent of its width. */
export const GAIN_PLACES = { nothing: place(0), all: place(1) };

/**
 * One improvement and what is left of it, ready to draw. The number is the step as it was made, so it is blue only
 * where it held; the verdict says what the step is now.
 */
export function gainTile(e: ImprovementEvidence) {
	const { word, standing, shape } = VERDICTS[e.verdict];
	const left =
		e.retention === null || e.retentionLow === null || e.retentionHigh === null
			? null
			: {
					...{ at: place(e.retention), low: place(e.retentionLow) },
					...{ high: place(e.retentionHigh), all: GAIN_PLACES.all }
				};
	const since = dayNumber(e.since);
	const size = (gain: number) =>
		e.unit === 'percent' ? `${decimal(gain, 0)} %` : signedDecimal(gain, 2);
	const now = e.late === null ? '' : `, ${size(e.late)} now`;
	const unit = e.unit === 'percent' ? 'shorter' : 'points';
	return {
		key: [e.scope, e.metric, e.since].join(':'),
		where: scopeWords(e.scope),
		metric: e.metric === 'csat' ? 'satisfaction' : 'handle time',
		size: size(e.early),
		unit: standing === 'worse' ? `${unit} at first` : unit,
		sizeStanding: standing === 'better' ? ('better' as const) : ('plain' as const),
		standing,
		shape,
		verdict: `${word}${now}`,
		since: `since ${since === null ? e.since : dayDate(since)}`,
		left,
		leftText:
			e.retention === null
				? 'How much of it is left cannot be said yet'
				: `${Math.round(100 * e.retention)} % of the gain is left`
	};
}
