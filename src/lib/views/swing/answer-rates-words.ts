import { m } from '$lib/i18n/compiled/messages';
import { share } from '../format/number';
import { swingSize } from './swing-row';

/** What two sides answer at, and the difference among the silent that would cancel what was found. */
type Rated = {
	answerRates: { inLevel: number; inRest: number };
	/** In points; null where it cannot be told. */
	silentSwing: number | null;
};

/**
 * Who answers may make a difference of satisfaction (METHODS B6): "answer rates differ: 14 % against 22 %; +0.40 points
 * among the silent would cancel it".
 */
export function answerRatesWords({ answerRates, silentSwing }: Rated): string {
	const { inLevel, inRest } = answerRates;
	const digits = share(inLevel) === share(inRest) ? 1 : 0;
	const rates = { level: share(inLevel, digits), rest: share(inRest, digits) };
	return silentSwing === null
		? m.swing_rates(rates)
		: m.swing_rates_cancel({ ...rates, size: swingSize('points', silentSwing) });
}
