import { bracketedRoot } from '../linear/bracketed-root';
import { siegmundThreshold } from './arl-siegmund';
import { cusumArl } from './cusum-arl';

/**
 * The threshold h at which a one-sided CUSUM of allowance k gives a false alarm once in `arl0`
 * observations on average: the exact run length inverted on its log, starting from Siegmund's
 * answer (h to 1e-9). For two sides pass twice the wanted run length. About ten run lengths of
 * O((h + 5)^3).
 * @throws RangeError unless arl0 is above the run length at h = 0.01 and below 1e12
 */
export function cusumThreshold(arl0: number, k: number): number {
	const lowest = 0.01;
	if (!(arl0 > cusumArl(lowest, k) && arl0 < 1e12))
		throw new RangeError(`no threshold for a run length of ${arl0}`);
	const shortfall = (h: number) => Math.log(cusumArl(h, k) / arl0);
	const guess = siegmundThreshold(arl0, k);
	let low = Math.max(lowest, guess - 0.05);
	let high = guess + 0.05;
	while (low > lowest && shortfall(low) > 0) low = Math.max(lowest, low - 0.5);
	while (shortfall(high) < 0) high += 0.5;
	return bracketedRoot(shortfall, low, high, 1e-9);
}
