import { open } from 'node:fs/promises';

/** Makes the names of a folder's files durable: the file's own sync does not. Where folders cannot be synced, nothing. */
export async function syncFolder(folder: string): Promise<void> {
	const handle = await open(folder, 'r').catch(() => null);
	await handle?.sync().catch(() => undefined);
	await handle?.close();
}
