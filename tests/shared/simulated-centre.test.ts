import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Product, startProduct } from '../journeys/product';
import { allFlags, sendCentre, type Api, type ApiFlag } from './send-centre';
import { simulateCentre, type SimulatedCentre } from './simulate';

/** METHODS H.1 and the simulator's README, one site, default seed: what the reference reaches. */
const LEAST_F1 = 0.5;
const MOST_FALSE_PER_1000 = 2.5;

const ZONE = 'America/New_York';

async function analysed(centre: SimulatedCentre): Promise<{ product: Product; flags: ApiFlag[] }> {
	const product = await startProduct();
	const evenkeel = (...args: string[]) =>
		execFileSync(process.execPath, ['bin/evenkeel.js', ...args], {
			env: { ...process.env, DATA_DIR: product.dataDir, DATABASE_URL: '' },
			encoding: 'utf8'
		});
	evenkeel('site', 'create', 'nyc', '--zone', ZONE);
	const made = evenkeel(
		...['key', 'create', '--scope', 'ingest', '--scope', 'read', '--site', 'nyc', '--json']
	);
	const api: Api = { url: product.url, key: (JSON.parse(made) as { key: string }).key };
	const answers = await sendCentre(api, centre);
	expect(answers.reduce((sum, answer) => sum + answer.rejected, 0)).toBe(0);
	return { product, flags: await allFlags(api) };
}

describe('a simulated centre with known truth, sent through the API', () => {
	let product: Product | undefined;
	let flags: ApiFlag[];
	let centre: SimulatedCentre;

	beforeAll(async () => {
		centre = simulateCentre('S', false);
		({ product, flags } = await analysed(centre));
	});
	afterAll(() => product?.remove());

	it('finds the over-served contacts as well as the reference does', () => {
		const planted = new Set(centre.truth.contacts.over_service.map(String));
		const found = flags.filter((flag) => flag.kind === 'over-service').map((f) => f.subject.id);
		const hits = found.filter((id) => planted.has(id)).length;
		const f1 = (2 * hits) / (found.length + planted.size);
		console.log(
			`over-service, size S: precision ${(hits / found.length).toFixed(3)}, recall ${(hits / planted.size).toFixed(3)}, F1 ${f1.toFixed(3)}`
		);
		expect(f1).toBeGreaterThanOrEqual(LEAST_F1);
	});
});

describe('a centre without any effect, sent through the API', () => {
	let product: Product | undefined;
	let flags: ApiFlag[];
	let centre: SimulatedCentre;

	beforeAll(async () => {
		centre = simulateCentre('S', true);
		({ product, flags } = await analysed(centre));
	});
	afterAll(() => product?.remove());

	it('raises no flag on a swing, an improvement or an agent', () => {
		const quiet = flags.filter((f) => /^(swing|improvement|agent|alarm|pattern)/.test(f.kind));
		expect(quiet.map((flag) => flag.sentence)).toEqual([]);
	});

	it('raises few over-service flags', () => {
		const n = flags.filter((flag) => flag.kind === 'over-service').length;
		const perThousand = (1000 * n) / centre.contacts.length;
		console.log(`over-service without any effect: ${perThousand.toFixed(2)} per 1,000`);
		expect(perThousand).toBeLessThanOrEqual(MOST_FALSE_PER_1000);
	});
});
