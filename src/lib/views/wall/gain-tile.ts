import { dayNumber } from '$lib/domain/iso-date';
import type { ImprovementEvidence } from '$lib/flags/flag';
import { m } from '$lib/i18n/compiled/messages';
import { dayDate } from '../format/date';
import { decimal, share, signedDecimal, whole } from '../format/number';
import { scopeWords } from '../swing/swing-row';

const VERDICTS = {
	'too-early': { word: m.wall_gain_early, standing: 'plain', shape: '~' },
	held: { word: m.wall_gain_held, standing: 'better', shape: '✓' },
	fading: { word: m.wall_gain_fading, standing: 'worse', shape: '▼' },
	lost: { word: m.wall_gain_lost, standing: 'worse', shape: '▼' },
	unclear: { word: m.wall_gain_unclear, standing: 'plain', shape: '~' }
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
	const verdict = word();
	const unit = e.unit === 'percent' ? m.wall_gain_shorter() : m.wall_gain_points();
	return {
		key: [e.scope, e.metric, e.since].join(':'),
		where: scopeWords(e.scope),
		/** What it is measured in, and how long it has been. */
		note: `${e.metric === 'csat' ? m.swing_satisfaction() : m.swing_handle_time()}, ${m.wall_gain_days({ count: e.days, shown: whole(e.days) })}`,
		size: size(e.early),
		unit: standing === 'worse' ? m.wall_gain_at_first({ unit }) : unit,
		sizeStanding: standing === 'better' ? ('better' as const) : ('plain' as const),
		standing,
		shape,
		verdict: e.late === null ? verdict : m.wall_gain_now({ verdict, size: size(e.late) }),
		since: m.words_since({ when: since === null ? e.since : dayDate(since) }),
		left,
		leftText:
			e.retention === null
				? m.wall_gain_unknown()
				: m.wall_gain_share({ share: share(e.retention) })
	};
}
