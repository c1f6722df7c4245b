import type { Period } from '$lib/domain/period';
import type { SiteSettings } from '$lib/domain/site';
import type { Thresholds } from '$lib/domain/thresholds';
import type { StoredIndex } from '../consistency-index/index-parts';
import type { LevelHour } from '../level/level-hour';
import {
	indexCard,
	queueIndices,
	type IndexCard,
	type QueueIndexRow
} from '../consistency-index/index-card';
import type { StoredSwing } from '../swing/stored-swing';
import { chosenSwings, consistencyFilters } from './consistency-filters';
import { consistencyMaps, type ConsistencyMap } from './consistency-maps';
import { measuredWeeks, type HourMeasure } from './hour-measures';
import { swingList, type SwingList } from './swing-list';
import { weekHeat } from './week-heat';

/** What is chosen in the address: empty for everything. */
export type ConsistencyChoice = {
	queue: string;
	metric: string;
	dimension: string;
	all: boolean;
};

export type ConsistencyInput = {
	swings: readonly StoredSwing[];
	indices: readonly StoredIndex[];
	/** Hours of the review window, of the chosen queue or of all. */
	hours: readonly LevelHour[];
	queues: readonly string[];
	chosen: ConsistencyChoice;
	period: Period;
	settings: SiteSettings;
	thresholds: Thresholds;
};

export type ConsistencyView = {
	period: Period;
	chosen: ConsistencyChoice;
	filters: ReturnType<typeof consistencyFilters>;
	card: IndexCard;
	byQueue: QueueIndexRow[];
	swings: SwingList;
	/** Satisfaction and handle time by hour and weekday, and how far handle times lie apart. */
	maps: ConsistencyMap[];
	/** What counts as noticeably the same, and as too small to matter, for the definitions on the screen. */
	noticeable: Pick<
		Thresholds,
		'noticeableFactor' | 'noticeablePoints' | 'sesoiHandleTime' | 'sesoiCsat'
	>;
};

/** Puts the consistency screen together. */
export function consistencyView(input: ConsistencyInput): ConsistencyView {
	const { chosen, hours, indices, period, queues, settings, swings, thresholds } = input;
	const { sesoiHandleTime, sesoiCsat } = thresholds;
	const of = { ...period, ...(chosen.queue && { queue: chosen.queue }) };
	const asked = chosenSwings(swings, chosen);
	const weeks = measuredWeeks(hours, thresholds);
	const heat = (measure: HourMeasure) =>
		weekHeat(weeks[measure].map, settings.weekStart, of, weeks[measure].sesoi);
	return {
		period,
		chosen,
		filters: consistencyFilters(chosen, queues),
		card: indexCard(indices, swings),
		byQueue: queueIndices(indices),
		swings: swingList(asked, {
			all: swings,
			sesoi: { handleTime: sesoiHandleTime, csat: sesoiCsat },
			show: chosen.all || chosen.queue !== '' ? 'all' : 'first',
			falseDiscoveryRate: thresholds.falseDiscoveryRate,
			period,
			weekend: settings.weekend
		}),
		maps: consistencyMaps(
			{ csat: heat('csat'), 'handle-time': heat('handle-time'), spread: heat('spread') },
			chosen.queue
		),
		noticeable: {
			noticeableFactor: thresholds.noticeableFactor,
			noticeablePoints: thresholds.noticeablePoints,
			sesoiHandleTime,
			sesoiCsat
		}
	};
}
