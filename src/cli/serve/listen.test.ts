import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { checkPort, listen } from './listen';

test('a port in use is refused with a sentence that says what to do', async () => {
	const holder = createServer();
	const port = await listen(holder, '127.0.0.1', 0);
	await expect(checkPort('127.0.0.1', port)).rejects.toThrow(
		`127.0.0.1:${port} is already in use by another program: choose another with --port or PORT.`
	);
	await new Promise((resolve) => holder.close(resolve));
	await expect(checkPort('127.0.0.1', port)).resolves.toBeUndefined();
});

test('an address of another machine is refused', async () => {
	// 192.0.2.0/24 is set aside for documentation (RFC 5737).
	await expect(checkPort('192.0.2.1', 0)).rejects.toThrow(/is not an address of this machine/);
});
