import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countResults } from '../../scripts/count-results.js';

beforeEach(() => {
	vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
	vi.restoreAllMocks();
});

const clean = {
	numPassedTests: 7,
	numFailedTests: 0,
	numPendingTests: 0,
	numTodoTests: 0,
	testResults: [{ status: 'passed', assertionResults: [{}] }]
};
const broken = { status: 'failed', assertionResults: [] };

test.each([
	['a clean run', clean, 0, { passed: 7, failed: 0 }],
	['failed tests', { ...clean, numFailedTests: 2 }, 1, { passed: 7, failed: 2 }],
	['a file that does not load', { ...clean, testResults: [broken] }, 1, { passed: 7, failed: 1 }],
	['skipped tests', { ...clean, numPendingTests: 3 }, 0, { passed: 7, failed: 3 }],
	['an error outside the tests', clean, 1, { passed: 7, failed: 1 }],
	['no report at all', undefined, 0, { passed: 0, failed: 1 }]
])('%s', (_what, report, status, counts) => {
	expect(countResults(report, status)).toEqual(counts);
});
