import type { SimulatedCentre } from './simulate';

export type Api = { url: string; key: string };

type Answer = { batchId: string; received: number; rejected: number };

async function post(api: Api, path: string, items: unknown[]): Promise<Answer> {
	const response = await fetch(`${api.url}/api/v1/${path}`, {
		method: 'POST',
		headers: { authorization: `Bearer ${api.key}`, 'content-type': 'application/x-ndjson' },
		body: items.map((item) => JSON.stringify(item)).join('\n')
	});
	const text = await response.text();
	if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text}`);
	return JSON.parse(text) as Answer;
}

export async function get<T>(api: Api, path: string): Promise<T> {
	const response = await fetch(`${api.url}/api/v1/${path}`, {
		headers: { authorization: `Bearer ${api.key}` }
	});
	const text = await response.text();
	if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text}`);
	return JSON.parse(text) as T;
}

const BATCH = 5000;

async function sendAll(api: Api, path: string, items: unknown[]): Promise<Answer[]> {
	const answers: Answer[] = [];
	for (let i = 0; i < items.length; i += BATCH)
		answers.push(await post(api, path, items.slice(i, i + BATCH)));
	return answers;
}

/** Sends a simulated centre as a telephone system and a survey tool would, and waits until all of it is analysed. */
export async function sendCentre(api: Api, centre: SimulatedCentre): Promise<Answer[]> {
	const answers = [
		...(await sendAll(
			api,
			'agents',
			centre.agents.map((a) => ({ agentId: a.agent_id, hiredOn: a.hire_date }))
		)),
		...(await sendAll(
			api,
			'contacts',
			centre.contacts.map((c) => ({
				contactId: c.contact_id,
				customerId: c.customer_id,
				startedAt: c.start_utc,
				channel: c.channel,
				queue: c.queue,
				topic: c.topic,
				agentId: c.agent_id,
				talkSeconds: Number(c.talk_s),
				holdSeconds: Number(c.hold_s),
				wrapSeconds: Number(c.acw_s),
				surveyInvited: true,
				...(c.tag && { exception: { reason: c.tag } })
			}))
		)),
		...(await sendAll(
			api,
			'surveys',
			centre.surveys.map((s) => ({
				contactId: s.contact_id,
				csat: Number(s.csat),
				answeredAt: s.answered_utc
			}))
		))
	];
	const last = answers.at(-1);
	if (last) await untilAnalysed(api, last.batchId);
	return answers;
}

async function untilAnalysed(api: Api, batchId: string): Promise<void> {
	const until = Date.now() + 600_000;
	while (Date.now() < until) {
		const { analysed } = await get<{ analysed: boolean }>(api, `imports/${batchId}`);
		if (analysed) return;
		await new Promise((resolve) => setTimeout(resolve, 500));
	}
	throw new Error(`Batch ${batchId} was not analysed within ten minutes.`);
}

export type ApiFlag = {
	flagId: string;
	kind: string;
	sentence: string;
	subject: { type: string; id: string };
};

/** Every flag of the site, page by page. */
export async function allFlags(api: Api): Promise<ApiFlag[]> {
	const flags: ApiFlag[] = [];
	let cursor: string | null = null;
	do {
		const query = `from=1990-01-01&to=2100-01-01&limit=500${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`;
		const page: { items: ApiFlag[]; nextCursor: string | null } = await get(api, `flags?${query}`);
		flags.push(...page.items);
		cursor = page.nextCursor;
	} while (cursor);
	return flags;
}
