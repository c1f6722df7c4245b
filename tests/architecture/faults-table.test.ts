import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Number, and what proves it, of each row of the table of faults. */
const rows = [
	...readFileSync('DEVELOPERS.md', 'utf8').matchAll(/^\| (\d+) +\|[^|]+\|([^|]+)\|$/gm)
].map(([, number, proof]) => ({ number: Number(number), proof: proof ?? '' }));

test('every fault has its row, and every test that it names is there', () => {
	expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 33 }, (_, i) => i + 1));
	for (const { number, proof } of rows) {
		const files = proof.match(/(src|tests)\/[\w./-]+\.ts/g) ?? [];
		expect(files.length + (/^ R\b/.test(proof) ? 1 : 0), `row ${number}`).toBeGreaterThan(0);
		for (const file of files) expect(existsSync(file), file).toBe(true);
	}
});

test('the rows marked R are those of tests/faults/rows', () => {
	const written = readdirSync('tests/faults/rows').map((name) => Number(name.slice(0, 2)));
	const marked = rows.filter(({ proof }) => /^ R\b/.test(proof));
	expect(marked.map(({ number }) => number)).toEqual(written.sort((a, b) => a - b));
});
