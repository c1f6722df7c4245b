import type { IndexFinding } from '$lib/analysis/consistency-index/consistency-review';
import { readAnswer } from '../reading/read-answer';
import { windowFindings } from '../reading/window-findings';
import type { RequestHandler } from './$types';

type Index = Omit<IndexFinding, 'scope'> & { scope: string };

/** The consistency index of the centre and its queues, for each metric and for both together. */
export const GET: RequestHandler = (event) =>
	readAnswer(event, async (reading) => {
		const { period, found } = await windowFindings<Index>(reading, 'consistency');
		return { period, items: found, nextCursor: null };
	});
