import { at } from '../at';

/** Weighted least squares of y on x: coefficients, residuals and (X'WX)^-1 of the slope. */
export type WeightedLine = {
	intercept: number;
	slope: number;
	residuals: number[];
	/** 1 / sum w (x - xbar)^2 */
	slopeUnit: number;
	/** 1 / sum w + xbar^2 slopeUnit */
	interceptUnit: number;
};

/** Fits y = intercept + slope x with weights w, centred on the weighted mean of x. O(k) */
export function weightedLine(
	y: readonly number[],
	x: readonly number[],
	w: readonly number[]
): WeightedLine {
	let sumW = 0;
	let sumWx = 0;
	let sumWy = 0;
	w.forEach((weight, i) => {
		sumW += weight;
		sumWx += weight * at(x, i);
		sumWy += weight * at(y, i);
	});
	const xBar = sumWx / sumW;
	const yBar = sumWy / sumW;
	let sxx = 0;
	let sxy = 0;
	w.forEach((weight, i) => {
		const dx = at(x, i) - xBar;
		sxx += weight * dx * dx;
		sxy += weight * dx * (at(y, i) - yBar);
	});
	const slope = sxy / sxx;
	const residuals = y.map((value, i) => value - yBar - slope * (at(x, i) - xBar));
	return {
		intercept: yBar - slope * xBar,
		slope,
		residuals,
		slopeUnit: 1 / sxx,
		interceptUnit: 1 / sumW + (xBar * xBar) / sxx
	};
}
