import { normalSf } from '../distributions/normal';
import { millsRatio } from './mills-ratio';

/**
 * Expected total of a log-normal duration that has already reached `elapsed`:
 * exp(m + s^2/2) Phi(s - a) / Phi(-a) with a = (ln elapsed - m)/s, written with Mills ratios so
 * that it holds however far out. Less `elapsed` it is the expected remaining time, which past
 * the bulk of the durations grows with `elapsed`.
 * @param logMean m and
 * @param logSd s > 0 of the natural logs
 * @param elapsed seconds (any unit), above 0
 * @throws RangeError when logSd or elapsed is not above 0
 */
export function meanGivenExceeded(logMean: number, logSd: number, elapsed: number): number {
	if (!(logSd > 0 && elapsed > 0))
		throw new RangeError(`no log-normal of spread ${logSd} beyond ${elapsed}`);
	const a = (Math.log(elapsed) - logMean) / logSd;
	if (a - logSd < -30) return Math.exp(logMean + (logSd * logSd) / 2) / normalSf(a);
	return (elapsed * millsRatio(a - logSd)) / millsRatio(a);
}
