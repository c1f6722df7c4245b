import type { HourRow } from '$lib/analysis/usual/hour-row';
import type { UsualHours } from '$lib/analysis/usual/usual-hours';
import type { Metric, NotEnough } from '$lib/domain/window';

/** One local hour of the whole centre. */
export type LevelHour = HourRow & {
	/** Contacts that were answered, whether or not their handle time is known. */
	answered: number;
};

/** What is usual by hour of the week, of both metrics, or why that cannot be said. */
export type UsualOfMetrics = Readonly<Record<Metric, UsualHours | NotEnough>>;
