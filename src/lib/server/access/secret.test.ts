import { expect, test } from 'vitest';
import { hashOf, isSecretOf, newId, newSecret, readSecret, secretText } from './secret';

test('a secret is read back as it was made, for its own kind only', () => {
	const made = { id: newId(), secret: newSecret() };
	const text = secretText('wl', made);
	expect(text).toHaveLength(2 + 1 + 16 + 1 + 43);
	expect(readSecret('wl', text)).toEqual(made);
	expect(readSecret('ek', text)).toBeNull();
});

test('what is cut, longer, of another case or of fifty thousand characters is none', () => {
	const text = secretText('wl', { id: newId(), secret: newSecret() });
	for (const wrong of [
		...['', 'wl_', text.slice(0, -1), `${text}x`, `${text}\n`, text.replace('wl_', 'WL_')],
		...['x'.repeat(50_000), `${text}${'x'.repeat(50_000)}`]
	])
		expect(readSecret('wl', wrong), wrong.slice(0, 80)).toBeNull();
});

test('only the same secret has the hash, and nothing has one that is not there', () => {
	const secret = newSecret();
	expect(isSecretOf(hashOf(secret), secret)).toBe(true);
	expect(isSecretOf(hashOf(secret), newSecret())).toBe(false);
	expect(isSecretOf(null, secret)).toBe(false);
	expect(isSecretOf('00', secret)).toBe(false);
	expect(isSecretOf('', '')).toBe(false);
});
