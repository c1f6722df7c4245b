import { Problem } from '$lib/server/access/problem';
import { readBatch } from '$lib/server/store/read/batches';
import type { Application } from './application';
import { batchAnswer, batchOfRequest } from './batch-of-request';
import { replayBatch, type Corrections } from './replay-batch';
import { correctionsOf, REPLAY_FORM } from './replay-schema';
import { LARGEST_JSON, parsedJson, wholeBody } from './request-body';

/** Answers a request to try refused rows again, with the batch that they make. @throws Problem */
export async function answerReplay(
	app: Pick<Application, 'store' | 'monitor' | 'hub'>,
	request: Request,
	batchId: string
): Promise<Response> {
	const { batch, site } = await batchOfRequest(app.store, request, batchId, ['ingest']);
	const corrections = correctionsOfBody(await wholeBody(request, LARGEST_JSON, () => undefined));
	const made = await replayBatch(app, site, batch, corrections);
	const row = made === null ? null : await readBatch(app.store, site.siteId, made);
	if (!row)
		throw new Problem(409, 'Nothing to try again', 'No refused row of this batch is left to try.');
	return batchAnswer(row);
}

function correctionsOfBody(body: Buffer): Corrections | null {
	if (body.length === 0) return null;
	const corrections = correctionsOf(parsedJson(body));
	if (corrections) return corrections;
	throw new Problem(
		422,
		'Corrections not valid',
		`Send ${REPLAY_FORM}, or nothing to try all again.`
	);
}
