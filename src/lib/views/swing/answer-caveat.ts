import { answerRatesWords } from './answer-rates-words';
import type { StoredSwing } from './stored-swing';

type Rated = Pick<StoredSwing, 'verdict' | 'answerRates' | 'silentSwing'>;

/**
 * What to keep in mind of a swing of satisfaction whose two sides answer at different rates (METHODS B6).
 * @returns null where the rates are alike, and where nothing was found that they could explain
 */
export function answerCaveat({ verdict, answerRates, silentSwing }: Rated): string | null {
	const isFound = verdict === 'swing' || verdict === 'driven-by-few';
	if (!isFound || !answerRates?.differ) return null;
	return answerRatesWords({ answerRates, silentSwing });
}
