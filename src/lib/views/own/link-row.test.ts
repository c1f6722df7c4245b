import { expect, test } from 'vitest';
import { linkRow } from './link-row';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour));
const made = { deviceId: 'a', lastSeenAt: null, linkUsedAt: null, screenHash: null };
const opened = { ...made, lastSeenAt: at(9), linkUsedAt: at(9), screenHash: 'x' };

test('a link says whether its page is opened, and when that was last', () => {
	expect(linkRow(made, 'UTC')).toMatchObject({ state: 'link not opened yet', seen: 'never seen' });
	expect(linkRow(opened, 'Europe/Riga')).toMatchObject({
		...{ state: 'Opened', seen: 'last seen Fri 20 Nov 2026, 11:00', revoked: false }
	});
	expect(linkRow({ ...opened, linkUsedAt: null }, 'UTC').state).toBe('Opened');
	expect(linkRow({ ...opened, screenHash: null }, 'UTC').state).toMatch(/^Forgotten/);
	expect(linkRow({ ...opened, revokedAt: at(10) }, 'UTC')).toMatchObject({
		...{ state: 'Revoked Fri 20 Nov 2026, 10:00', revoked: true }
	});
});
