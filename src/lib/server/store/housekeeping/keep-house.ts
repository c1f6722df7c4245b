import type { Store } from '../store';
import { forgetOldVersions } from './old-versions';
import { endSilentBatches } from './silent-batches';

const EVERY_MS = 10 * 60_000;

/**
 * Does at once and every ten minutes what nobody asks for.
 * @param failed told what went wrong; it is tried again with the next round
 * @returns how to end it, after the round under way
 */
export function keepHouse(store: Store, failed: (error: unknown) => void): () => Promise<void> {
	let round: Promise<void> = Promise.resolve();
	const begin = () => {
		round = round.then(() => tidy(store)).catch(failed);
	};
	begin();
	const timer = setInterval(begin, EVERY_MS);
	timer.unref();
	return () => {
		clearInterval(timer);
		return round;
	};
}

async function tidy(store: Store): Promise<void> {
	// What died with the last holder of an embedded database was ended when it was opened.
	if (store.kind === 'postgres') await endSilentBatches(store);
	await forgetOldVersions(store);
}
