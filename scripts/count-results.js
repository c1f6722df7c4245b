/**
 * Counts a Vitest run from its JSON report. A test left out counts as failed: nothing is skipped
 * here. So does a file that never got to its tests, and a run that failed without saying where.
 *
 * @param {undefined | { numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   numTodoTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @param {number} status exit status of the run
 * @returns {{ passed: number, failed: number }}
 */
export function countResults(report, status) {
	if (!report) return { passed: 0, failed: 1 };
	const brokenFiles = report.testResults.filter(
		(file) => file.status === 'failed' && file.assertionResults.length === 0
	);
	const leftOut = report.numPendingTests + report.numTodoTests;
	const failed = report.numFailedTests + brokenFiles.length + leftOut;
	if (leftOut > 0) console.error(`${leftOut} tests were left out; they count as failed.`);
	return { passed: report.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}
