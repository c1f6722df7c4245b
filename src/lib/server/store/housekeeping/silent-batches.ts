import type { Store } from '../store';

/** Nobody who still writes a batch is silent for longer, as an interval of PostgreSQL: see batchPulse and showProgress. */
const SILENT = '10 minutes';

/** SQL: the writer of a running batch may be alive. */
export const MAY_BE_ALIVE = `coalesce(alive_at, started_at) > now() - interval '${SILENT}'`;

/**
 * Ends batches whose writer has fallen silent: on a PostgreSQL that several servers may share, nobody else can know that one
 * of them has died. What they had written stays. An unfinished demo is left to be taken up.
 */
export async function endSilentBatches(store: Store): Promise<void> {
	await store.query(
		`update import_batch set status = 'failed', finished_at = now(),
			failure = 'the server that wrote it fell silent in the middle; what was written before stays written'
		where status = 'running' and source <> 'demo' and not (${MAY_BE_ALIVE})`
	);
}
