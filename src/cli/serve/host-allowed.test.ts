import { expect, test } from 'vitest';
import { hostAllowed } from './host-allowed';

test.each([
	'localhost',
	'localhost:3000',
	'LOCALHOST:3000',
	'wall.localhost:3000',
	'127.0.0.1:3000',
	'192.168.1.20',
	'[::1]:3000',
	'[2001:db8::1]'
])('%s is an address or this machine', (host) => {
	expect(hostAllowed(host)).toBe(true);
});

test.each([
	undefined,
	'',
	'evil.example',
	'evil.example:3000',
	'localhost.evil.example:3000',
	'127.0.0.1.evil.example',
	'127.0.0.1@evil.example',
	'[evil.example]:80'
])('%s could be a name that somebody else points here', (host) => {
	expect(hostAllowed(host)).toBe(false);
});
