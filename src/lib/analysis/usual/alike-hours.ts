/**
 * How much more the mean of some successive hours varies than if they had nothing to do with one another:
 * 1 + 2 sum_{k<m} (1 - k/m) rho_k, the variance of a mean of m terms of a stationary series (Priestley 1981, eq. 5.3.5).
 * Hours are alike because the hour before is (a rush goes on) and because the day is (a slow system, a sick colleague), so
 * that the correlation with the hour before alone would understate it. Of all spans up to `hours` the one that shows most
 * counts: correlations are estimates, and where they happen to be low a stream would alarm too often. O(hours)
 * @param autocorrelations of an hour with the k-th hour before it, from k = 1; correlations further back count as 0
 * @param hours the longest span m, at least 1
 * @returns at least 1: hours that happen to alternate are not trusted to go on doing so
 */
export function alikeHours(autocorrelations: readonly number[], hours: number): number {
	let most = 1;
	let sum = 0;
	let lagged = 0;
	for (let m = 1; m <= hours; m++) {
		most = Math.max(most, 1 + 2 * (sum - lagged / m));
		const rho = autocorrelations[m - 1] ?? 0;
		sum += rho;
		lagged += m * rho;
	}
	return most;
}
