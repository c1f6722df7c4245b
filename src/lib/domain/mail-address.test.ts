import { expect, test } from 'vitest';
import { isMailAddress } from './mail-address';

test.each([
	...['anna@example.org', 'anna.kalns+review@mail.example.org', 'root@localhost', "o'hara@x-y.lv"]
])('takes %s', (text) => expect(isMailAddress(text)).toBe(true));

test.each([
	...['', 'anna', '@example.org', 'anna@', 'anna@example.org,ben@example.org', 'anna@x;ben@y'],
	...['anna@example.org\r\nBcc: ben@example.org', 'anna@example.org\n', 'anna\r@example.org'],
	...['Anna <anna@example.org>', 'anna @example.org', 'anna@exa mple.org', '"a b"@example.org'],
	...[
		'anna@@example.org',
		'a..b@example.org',
		'.a@example.org',
		'a@-x.org',
		'a@x..org',
		'a\0@x.org'
	],
	...['ānna@example.org', `${'a'.repeat(65)}@example.org`, `a@${'x.'.repeat(130)}org`]
])('refuses %j', (text) => expect(isMailAddress(text)).toBe(false));
