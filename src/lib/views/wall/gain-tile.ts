import { inPercent } from '$lib/flags/wording/number';
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
 * One improvement and what is left of it, ready to draw. The number is the gain of the last four weeks, and of the first
 * weeks where there are no later ones; it is blue only where it held. The verdict says what it was at first.
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
	const now = e.late ?? e.early;
	const isGone = Math.round(now) < 0;
	const size = (gain: number) =>
		e.unit === 'percent' ? inPercent(decimal(Math.abs(gain), 0)) : signedDecimal(gain, 2);
	const verdict = word();
	const direction = isGone ? m.wall_longer() : m.wall_gain_shorter();
	return {
		key: [e.scope, e.metric, e.since].join(':'),
		where: scopeWords(e.scope),
		/** What it is measured in, and how long it has been. */
		note: `${e.metric === 'csat' ? m.swing_satisfaction() : m.swing_handle_time()}, ${m.wall_gain_days({ count: e.days, shown: whole(e.days) })}`,
		size: size(now),
		unit: e.unit === 'percent' ? direction : m.wall_gain_points(),
		sizeStanding: standing === 'better' ? ('better' as const) : ('plain' as const),
		standing,
		shape,
		verdict: e.late === null ? verdict : m.wall_gain_was({ verdict, size: size(e.early) }),
		since: m.words_since({ when: since === null ? e.since : dayDate(since) }),
		left,
		leftText:
			e.retention === null
				? m.wall_gain_unknown()
				: m.wall_gain_share({ share: share(e.retention) })
	};
}
