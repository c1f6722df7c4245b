import { describe, expect, it } from 'vitest';
import { weeksNote } from './week-columns';

/** 23 November 2026. */
const NEWEST = 20_780;

describe('weeksNote', () => {
	it('says what is usual and which weeks say so', () => {
		expect(weeksNote({ usual: { low: 6, high: 19 }, weeks: 8 }, NEWEST)).toBe(
			'usual 6 – 19 a week, 8 weeks to 23 Nov'
		);
		expect(weeksNote({ usual: null, weeks: 1 }, NEWEST)).toBe(
			'usual not known yet, 1 week to 23 Nov'
		);
	});
});
