import { describe, expect, it } from 'vitest';
import { paretoView } from './pareto-view';

const period = { from: 20_740, until: 20_796 };
const part = (name: string | null, minutes: number, contacts = 2) => ({
	...{ name, externalId: name && `id of ${name}`, contacts, excessMs: 60_000 * minutes }
});

describe('paretoView', () => {
	it('puts the most first and adds up to the whole', () => {
		const { rows, contacts } = paretoView('queue', [part('care', 10), part('billing', 30)], period);
		expect(rows).toMatchObject([
			{ name: 'billing', share: 0.75, cumulative: 0.75, contacts: 2 },
			{ name: 'care', share: 0.25, cumulative: 1 }
		]);
		expect(contacts).toBe(4);
		expect(rows[0]?.href).toMatch(/queue=billing&kind=over-service$/);
	});

	it('says how few make half of it', () => {
		const even = ['a', 'b', 'c', 'd'].map((name) => part(name, 60));
		expect(paretoView('agent', even, period).sentence).toBe(
			'Of 4:00:00 beyond the typical, 2 of 4 agents took 50\u00a0%.'
		);
		expect(paretoView('agent', [part('a', 90), ...even], period).sentence).toContain('3 of 5');
		expect(paretoView('topic', [part('a', 60)], period).sentence).toContain(
			'1 of 1 topic took 100'
		);
	});

	it('draws nine at most, the ninth all the others', () => {
		const many = (n: number) => Array.from({ length: n }, (_, i) => part(`a${i}`, n - i));
		expect(paretoView('agent', many(9), period).rows.at(-1)?.name).toBe('a8');
		const { rows } = paretoView('agent', many(20), period);
		expect(rows).toHaveLength(9);
		expect(rows.at(-1)).toMatchObject({ name: '12 others together', contacts: 24 });
		expect(rows.at(-1)).not.toHaveProperty('href');
		expect(rows.at(-1)?.cumulative).toBeCloseTo(1, 12);
	});

	it('leads to an agent by the id of the source, and nowhere where nobody is named', () => {
		const { rows } = paretoView('agent', [part('Ada', 2), part(null, 1)], period);
		expect(rows[0]?.href).toContain('agent=id+of+Ada');
		expect(rows[1]).toMatchObject({ name: 'agent not known' });
		expect(rows[1]).not.toHaveProperty('href');
	});

	it('says so where there is nothing', () => {
		expect(paretoView('agent', [], period)).toMatchObject({
			...{ rows: [], contacts: 0, sentence: 'No contact of this period was over-served.' }
		});
	});
});
