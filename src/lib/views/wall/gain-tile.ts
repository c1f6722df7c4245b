import { dayNumber } from '$lib/domain/iso-date';
import type { ImprovementEvidence } from '$lib/flags/flag';
import { dayDate } from '../format/date';
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

/** One improvement and what is left of it, ready to draw; `left` in percent of the bar. */
export function gainTile(e: ImprovementEvidence) {
	const { word, standing, shape } = VERDICTS[e.verdict];
	const place = (share: number) => (100 * Math.min(MOST, Math.max(0, share))) / MOST;
	const left =
		e.retention === null || e.retentionLow === null || e.retentionHigh === null
			? null
			: { at: place(e.retention), low: place(e.retentionLow), high: place(e.retentionHigh) };
	const since = dayNumber(e.since);
	return {
		key: [e.scope, e.metric, e.since].join(':'),
		where: scopeWords(e.scope),
		metric: e.metric === 'csat' ? 'satisfaction' : 'handle time',
		size: e.unit === 'percent' ? `${e.early.toFixed(0)} %` : `+${e.early.toFixed(2)}`,
		unit: e.unit === 'percent' ? 'shorter' : 'points',
		standing,
		shape,
		verdict: e.retention === null ? word : `${word}, ${Math.round(100 * e.retention)} % left`,
		since: `since ${since === null ? e.since : dayDate(since)}`,
		left,
		leftText:
			e.retention === null
				? 'How much of it is left cannot be said yet'
				: `${Math.round(100 * e.retention)} % of the gain is left`
	};
}
