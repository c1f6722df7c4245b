import { expect, test } from 'vitest';
import { deviceRow } from './device-row';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour));
const made = {
	...{ deviceId: 'a', name: 'Hall', createdAt: at(8), lastSeenAt: null },
	...{ linkUsedAt: null, screenHash: null, revokedAt: null }
};
const paired = { ...made, lastSeenAt: at(9), linkUsedAt: at(9), screenHash: 'x' };
const stateOf = (device: Parameters<typeof deviceRow>[0]) => deviceRow(device, 'UTC').state;

test('a device says what its screen does', () => {
	expect(stateOf(made)).toBe('link not opened yet');
	expect(stateOf(paired)).toBe('in service');
	expect(stateOf({ ...paired, screenHash: null })).toBe('unpaired at the screen: make a new link');
	expect(stateOf({ ...paired, revokedAt: at(10) })).toBe('out of service');
});

test('a new link that waits does not end the service of the screen that is there', () => {
	expect(stateOf({ ...paired, linkUsedAt: null })).toBe('in service');
});

test('times are of the site, and one that was never seen says so', () => {
	expect(deviceRow(made, 'UTC')).toMatchObject({ seen: 'never seen', out: null });
	expect(deviceRow(paired, 'Europe/Riga')).toMatchObject({
		made: 'made Fri 20 Nov 2026, 10:00',
		seen: 'last seen Fri 20 Nov 2026, 11:00'
	});
	const { out } = deviceRow({ ...paired, revokedAt: at(10) }, 'UTC');
	expect(out).toBe('since Fri 20 Nov 2026, 10:00');
});
