import { Problem } from '$lib/server/access/problem';
import { jsonText } from '$lib/server/ingest/json-text';
import { readBatch } from '$lib/server/store/read/batches';
import type { Application } from './application';
import { batchAnswer, batchOfRequest } from './batch-of-request';
import { replayBatch, type Corrections } from './replay-batch';
import { replaySchema } from './replay-schema';
import { LARGEST_JSON, parsedJson, wholeBody } from './request-body';

/** Answers a request to try refused rows again, with the batch that they make. @throws Problem */
export async function answerReplay(
	app: Pick<Application, 'store' | 'monitor' | 'hub'>,
	request: Request,
	batchId: string
): Promise<Response> {
	const { batch, site } = await batchOfRequest(app.store, request, batchId, ['ingest']);
	const corrections = correctionsOf(await wholeBody(request, LARGEST_JSON, () => undefined));
	const made = await replayBatch(app, site, batch, corrections);
	const row = made === null ? null : await readBatch(app.store, site.siteId, made);
	if (!row)
		throw new Problem(409, 'Nothing to try again', 'No refused row of this batch is left to try.');
	return batchAnswer(row);
}

function correctionsOf(body: Buffer): Corrections | null {
	if (body.length === 0) return null;
	const parsed = replaySchema.safeParse(parsedJson(body));
	if (parsed.success) {
		return new Map(
			parsed.data.items.map((one) =>
				'line' in one ? [one.line, one.raw] : [one.index, jsonText(one.item)]
			)
		);
	}
	throw new Problem(
		422,
		'Corrections not valid',
		'Send { "items": [{ "index": 17, "item": { … } }] } for a batch of the API, { "items": [{ "line": 18, "raw": "…" }] } for a file, or nothing to try all again.'
	);
}
