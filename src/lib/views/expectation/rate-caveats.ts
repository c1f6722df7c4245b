import { m } from '$lib/i18n/compiled/messages';
import { answerRatesWords } from '../swing/answer-rates-words';
import type { StoredSwing } from '../swing/stored-swing';
import { levelName, scopeWords, swingSize } from '../swing/swing-row';

/** A satisfaction swing that may be one of who answers. */
export type RateCaveat = { key: string; where: string; isFlagged: boolean; text: string };

/**
 * The satisfaction swings whose sides answer at different rates, with the swing of the silent customers that would cancel
 * each (METHODS B6): flagged ones first, then those of the whole site.
 */
export function rateCaveats(swings: readonly StoredSwing[]): RateCaveat[] {
	return swings
		.flatMap((swing) => {
			const { metric, answerRates: rates, effect, silentSwing, verdict, scope } = swing;
			const isFlagged = verdict === 'swing';
			if (metric !== 'csat' || !rates?.differ || effect === null) return [];
			if (!isFlagged && scope !== 'site') return [];
			return [
				{
					key: `${scope}:${swing.dimension}:${swing.level}`,
					where: m.swing_what({ metric: levelName(swing), scope: scopeWords(scope) }),
					isFlagged,
					text: m.coverage_caveat({
						size: m.swing_points({ size: swingSize('points', effect) }),
						rates: answerRatesWords({ answerRates: rates, silentSwing })
					})
				}
			];
		})
		.sort((a, b) => Number(b.isFlagged) - Number(a.isFlagged));
}
