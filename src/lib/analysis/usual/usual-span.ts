import { weekdayOf } from '$lib/domain/local-time';
import type { NotEnough } from '$lib/domain/window';
import { normalQuantile } from '$lib/stats/distributions/normal';
import type { Band } from './usual-band';
import { alikeHours } from './alike-hours';
import type { UsualHours } from './usual-hours';

/** An hour and how many scores it has. */
export type CountedHour = { localDay: number; localHour: number; n: number };

const NINETEEN_IN_TWENTY = normalQuantile(0.975);

/**
 * The expected band of several successive hours taken together: 19 of 20 ordinary spans lie inside. Neighbouring hours are
 * alike, so that many of them say less than their number.
 * @param hours with at least one score each, every hour once
 */
export function usualSpan(usual: UsualHours, hours: readonly CountedHour[]): Band | NotEnough {
	const known = hours.flatMap(({ localDay, localHour, n }) => {
		const own = usual.hours.get((weekdayOf(localDay) - 1) * 24 + localHour);
		return own ? [{ n, own }] : [];
	});
	if (known.length === 0 || known.length < hours.length)
		return { notEnough: 'These hours of the week were seen in fewer than four weeks.' };
	const n = known.reduce((sum, hour) => sum + hour.n, 0);
	const centre = known.reduce((sum, hour) => sum + hour.n * hour.own.centre, 0) / n;
	const ofCentres = known.reduce(
		(sum, hour) => sum + (hour.n / n) ** 2 / (hour.own.n * hour.own.weeks),
		0
	);
	const alike = alikeHours(usual.autocorrelations, known.length);
	const half =
		NINETEEN_IN_TWENTY * usual.spread * Math.sqrt(usual.variance * (1 / n + ofCentres) * alike);
	return { low: centre - half, centre, high: centre + half, n };
}
