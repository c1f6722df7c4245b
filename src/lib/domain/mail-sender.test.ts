import { expect, test } from 'vitest';
import { readMailSender } from './mail-sender';

test('reads a name and an address, or an address alone', () => {
	const address = 'review@example.org';
	expect(readMailSender('Evenkeel <review@example.org>')).toEqual({ name: 'Evenkeel', address });
	expect(readMailSender('"Līga, centrs" <review@example.org>')).toEqual({
		...{ name: 'Līga, centrs', address }
	});
	expect(readMailSender(' review@example.org ')).toEqual({ name: '', address });
});

test.each([
	...['', 'Evenkeel', 'Evenkeel <>', 'Evenkeel <a@b> <c@d>', 'a@b, c@d'],
	...['Evenkeel\r\nBcc: x@y <a@b>', 'Even"keel <a@b>', 'a@b\r\nBcc: x@y']
])('refuses %j', (text) => expect(readMailSender(text)).toBeNull());
