import { execFileSync } from 'node:child_process';
import { expect } from 'vitest';
import { type Product, startProduct } from './product';

export type PlainCentre = {
	product: Product;
	/** Posts items to the API and fails unless all of them are taken. */
	post(what: 'contacts' | 'surveys', items: object[]): Promise<void>;
	/** What it tells Prometheus. */
	measures(): Promise<string>;
};

const HOUR = 3_600_000;
const DAYS = 70;

/** A sequence of numbers between 0 and 1, always the same. */
function sequence(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/** Ten weeks of two queues up to a minute ago: ten hours a day, three contacts an hour, four of them far too long. */
function contactsAndSurveys(now: number) {
	const random = sequence(7);
	const contacts: object[] = [];
	const surveys: object[] = [];
	for (let day = DAYS - 1; day >= 0; day--)
		for (let hour = 9; hour >= 0; hour--)
			for (let i = 0; i < 3; i++) {
				const startedAt = now - day * 24 * HOUR - hour * HOUR - (i * 4 + 1) * 60_000;
				const spread = random() + random() + random() - 1.5;
				const long = day < 4 && hour === 5 && i === 1;
				const contactId = `C${day}-${hour}-${i}`;
				contacts.push({
					contactId,
					startedAt: new Date(startedAt).toISOString(),
					...{ queue: i === 2 ? 'Billing' : 'Care', topic: 'Invoice', surveyInvited: true },
					...{ agentId: `A${(day + hour + i) % 12}`, agentName: `Agent ${(day + hour + i) % 12}` },
					talkSeconds: long ? 3000 : Math.round(200 * Math.exp(0.6 * spread)),
					...{ holdSeconds: 0, wrapSeconds: 20, customerId: `K${Math.floor(random() * 900)}` }
				});
				if (long || random() < 0.4)
					surveys.push({
						contactId,
						answeredAt: new Date(startedAt + 30_000).toISOString(),
						csat: long ? 5 : 3 + Math.floor(3 * random())
					});
			}
	return { contacts, surveys };
}

/** Starts the product and fills it with a small centre whose contacts end now; resolves once all of it is analysed. */
export async function startPlainCentre({ port = 0, env = {} } = {}): Promise<PlainCentre> {
	const args = ['--port', String(port)];
	const product = await startProduct({ args, env: { TZ: 'Europe/Riga', ...env } });
	const key = [
		'bin/evenkeel.js',
		'key',
		'create',
		'--scope',
		'ingest',
		'--scope',
		'read',
		'--scope',
		'metrics',
		'--json'
	];
	const answer = execFileSync(process.execPath, key, {
		encoding: 'utf8',
		env: { ...process.env, DATABASE_URL: '', DATA_DIR: product.dataDir }
	});
	const headers = {
		authorization: `Bearer ${(JSON.parse(answer) as { key: string }).key}`,
		'content-type': 'application/x-ndjson'
	};
	const post = async (what: 'contacts' | 'surveys', items: object[]) => {
		const body = items.map((item) => JSON.stringify(item)).join('\n');
		const response = await fetch(`${product.url}/api/v1/${what}`, {
			method: 'POST',
			headers,
			body
		});
		const text = await response.text();
		expect(response.status, text).toBe(200);
		expect(JSON.parse(text)).toMatchObject({ received: items.length, rejected: 0 });
	};
	const { contacts, surveys } = contactsAndSurveys(Date.now());
	await post('contacts', contacts);
	await post('surveys', surveys);
	const measures = async () =>
		(
			await fetch(`${product.url}/metrics`, { headers: { authorization: headers.authorization } })
		).text();
	await analysed(measures);
	const flags = await fetch(`${product.url}/api/v1/flags?kind=over-service`, { headers });
	expect(((await flags.json()) as { items: unknown[] }).items.length).toBeGreaterThanOrEqual(4);
	return { product, post, measures };
}

/** Waits for the review of all that was posted: flags are there before it, what the screens compare only with its end. */
async function analysed(measures: () => Promise<string>): Promise<void> {
	for (let tries = 0; tries < 240; tries++) {
		if (/^evenkeel_analysed\{.*\} 1$/m.test(await measures())) return;
		await new Promise((resolve) => setTimeout(resolve, 500));
	}
	throw new Error('What was posted was not analysed within two minutes.');
}
