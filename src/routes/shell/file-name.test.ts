import { describe, expect, it } from 'vitest';
import { fileName } from './file-name';

describe('fileName', () => {
	it('keeps letters and digits of any script and joins them by dashes', () => {
		expect(fileName('Demo centre', 'Handle time, week by week')).toBe(
			'demo-centre-handle-time-week-by-week'
		);
		expect(fileName('Rīgas centrs', '满意度 / 7')).toBe('rīgas-centrs-满意度-7');
	});

	it('is never empty and never a path', () => {
		expect(fileName('', '../..')).toBe('chart');
		expect(fileName('../etc/passwd')).toBe('etc-passwd');
		expect(fileName('a'.repeat(200))).toHaveLength(80);
	});
});
