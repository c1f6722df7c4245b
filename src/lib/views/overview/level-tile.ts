import { m } from '$lib/i18n/compiled/messages';
import { clock } from '$lib/flags/wording/duration';
import type { Metric } from '$lib/domain/window';
import { decimal, whole } from '../format/number';
import type { LineInBand, LinePoint } from '../chart/line-in-band';
import { levelContacts } from '../level/level-contacts';
import { weekLevel } from './week-level';

/** A metric of the newest week against what is usual, with its days. */
export type LevelTile = {
	/** "3:24"; a dash where nothing is known. */
	value: string;
	unit: string;
	n: string;
	/** The contacts behind it; null without any. */
	href: string | null;
	standing: 'better' | 'worse' | 'usual';
	/** "as usual", "longer than usual". */
	word: string;
	/** "2:50 – 3:40"; null where it is not known. */
	usual: string | null;
	band: { value: number | null; low: number | null; high: number | null };
	days: LineInBand;
};

const WORDS = {
	'handle-time': { high: m.overview_longer, low: m.overview_shorter },
	csat: { high: m.overview_higher, low: m.overview_lower }
} as const;

/** Puts the level of the newest week and the days of the period into words. */
export function levelTile(
	metric: Metric,
	level: ReturnType<typeof weekLevel>,
	points: readonly LinePoint[],
	queue?: string
): LevelTile {
	const time = metric === 'handle-time';
	const words = (value: number) => (time ? clock(value) : decimal(value, 2));
	const days: LineInBand = {
		name: time ? m.words_typical_handle_time() : m.swing_satisfaction(),
		unit: time ? 'seconds' : 'points',
		of: time ? 'contacts' : 'answers',
		points
	};
	const unit = time ? m.wall_typical() : m.wall_of_five();
	if (!level)
		return {
			...{
				value: '–',
				unit: '',
				n: 'n 0',
				href: null,
				standing: 'usual',
				word: m.overview_nothing()
			},
			...{ usual: null, band: { value: null, low: null, high: null }, days }
		};
	const { value, n, usual, side } = level;
	const worse = time ? side === 'high' : side === 'low';
	const away = side === 'high' || side === 'low';
	return {
		value: words(value),
		unit,
		n: `n ${whole(n)}`,
		href: levelContacts(metric, level, queue),
		standing: !away ? 'usual' : worse ? 'worse' : 'better',
		word: (away
			? WORDS[metric][side]
			: side === 'usual'
				? m.wall_as_usual
				: m.wall_usual_unknown)(),
		usual: usual ? `${words(usual.low)} – ${words(usual.high)}` : null,
		band: { value, low: usual?.low ?? null, high: usual?.high ?? null },
		days
	};
}
