import { share } from '../format/number';
import type { StoredSwing } from './stored-swing';
import { swingSize } from './swing-row';

type Rated = Pick<StoredSwing, 'verdict' | 'answerRates' | 'silentSwing'>;

/**
 * What to keep in mind of a swing of satisfaction whose two sides answer at different rates (METHODS B6): "answer rates
 * differ: 14 % against 22 %; a swing of +0.40 among the silent would cancel it".
 * @returns null where the rates are alike, and where nothing was found that they could explain
 */
export function answerCaveat({ verdict, answerRates, silentSwing }: Rated): string | null {
	const isFound = verdict === 'swing' || verdict === 'driven-by-few';
	if (!isFound || !answerRates?.differ) return null;
	const { inLevel, inRest } = answerRates;
	const digits = share(inLevel) === share(inRest) ? 1 : 0;
	const cancel =
		silentSwing === null
			? ''
			: `; a swing of ${swingSize('points', silentSwing)} among the silent would cancel it`;
	return `answer rates differ: ${share(inLevel, digits)} against ${share(inRest, digits)}${cancel}`;
}
