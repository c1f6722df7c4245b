/** Siegmund's correction for the overshoot of a normal random walk over the boundary. */
const OVERSHOOT = 1.166;

/** (e^-x - 1 + x) / x^2 with x = 2Db, as a series where the closed form would cancel. */
function bend(x: number): number {
	if (Math.abs(x) > 1e-2) return (Math.expm1(-x) + x) / (x * x);
	return 1 / 2 - x / 6 + (x * x) / 24 - x ** 3 / 120 + x ** 4 / 720;
}

/**
 * Average run length of a one-sided CUSUM of standard normal observations around mu:
 * (exp(-2Db) + 2Db - 1) / (2D^2) with D = mu - k and b = h + 1.166. Siegmund (1985), Sequential
 * Analysis; Montgomery eq. 9.6. A few per cent off the exact value.
 * Two sides together: 1/ARL = 1/ARL(mu) + 1/ARL(-mu).
 * @param h threshold and
 * @param k allowance, both in standard deviations
 * @param mu true mean in standard deviations (default 0: time between false alarms)
 * @returns number of observations
 */
export function siegmundArl(h: number, k: number, mu = 0): number {
	const b = h + OVERSHOOT;
	return 2 * b * b * bend(2 * (mu - k) * b);
}

/**
 * The threshold h at which a one-sided CUSUM gives a false alarm once in `arl0` observations on
 * average: the inverse of `siegmundArl` in h at mu = 0, 0 where even that is rarer. For two sides
 * pass twice the wanted run length. Halving to rounding error, O(1).
 * @throws RangeError unless arl0 > 1 and k >= 0
 */
export function siegmundThreshold(arl0: number, k: number): number {
	if (!(arl0 > 1 && arl0 < Infinity && k >= 0))
		throw new RangeError(`no threshold for a run length of ${arl0} and an allowance of ${k}`);
	let low = 0;
	let high = 1;
	while (siegmundArl(high, k) < arl0) high *= 2;
	for (let middle = high / 2; middle > low && middle < high; middle = (low + high) / 2) {
		if (siegmundArl(middle, k) < arl0) low = middle;
		else high = middle;
	}
	return low;
}
