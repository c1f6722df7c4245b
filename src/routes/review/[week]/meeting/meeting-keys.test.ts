import { describe, expect, it } from 'vitest';
import { meetingKey } from './meeting-keys';

describe('meetingKey', () => {
	it('turns the pages and stays within them', () => {
		expect(meetingKey('ArrowRight', 2, 5)).toEqual({ page: 3 });
		expect(meetingKey(' ', 5, 5)).toBeNull();
		expect(meetingKey('PageUp', 2, 5)).toEqual({ page: 1 });
		expect(meetingKey('PageUp', 1, 5)).toBeNull();
		expect(meetingKey('End', 2, 5)).toEqual({ page: 5 });
		expect(meetingKey('Home', 2, 5)).toEqual({ page: 1 });
	});

	it('leaves, fills the screen, and lets every other key alone', () => {
		expect(meetingKey('Escape', 2, 5)).toBe('leave');
		expect(meetingKey('f', 2, 5)).toBe('fill');
		expect(meetingKey('Tab', 2, 5)).toBeNull();
	});
});
