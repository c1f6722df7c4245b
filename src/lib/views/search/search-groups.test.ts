import { describe, expect, it } from 'vitest';
import { searchGroups, type SearchFound } from './search-groups';

const NOTHING: SearchFound = {
	...{ agents: [], queues: [], topics: [], contacts: [], standing: [], screens: [] },
	flags: { agents: new Map(), queues: new Map(), contacts: new Map() }
};

describe('searchGroups', () => {
	it('leads to agents, the contacts of queues and topics, and contacts, with their open flags', () => {
		const groups = searchGroups(
			'a&',
			{
				...NOTHING,
				agents: [
					{ externalId: 'a&1', name: 'Ada' },
					{ externalId: 'a&2', name: 'a&2' }
				],
				...{ queues: ['A&B'], topics: ['a&c'], contacts: ['a&/7'] },
				flags: { ...NOTHING.flags, agents: new Map([['a&1', 2]]), queues: new Map([['A&B', 1]]) }
			},
			10
		);
		expect(groups.map(({ title, hits }) => [title, ...hits.map(({ href }) => href)])).toEqual([
			['Agents', '/agents/a%261', '/agents/a%262'],
			['Queues', '/contacts?queue=A%26B'],
			['Topics', '/contacts?topic=a%26c'],
			['Contacts', '/contacts/a%26%2F7']
		]);
		const [ada, other] = groups[0]!.hits;
		expect(ada).toMatchObject({
			text: 'Ada (a&1)',
			flags: { text: '2 open flags', href: '/flags?days=all&agent=a%261' }
		});
		expect(other).toMatchObject({ text: 'a&2', flags: null });
		expect(groups[1]!.hits[0]!.flags).toEqual({
			text: '1 open flag',
			href: '/flags?days=all&queue=A%26B'
		});
	});

	it('finds screens and definitions by their words, whatever their case', () => {
		const screens = [
			{ href: '/consistency', name: 'Consistency' },
			{ href: '/wall', name: 'Wall' }
		];
		const found = searchGroups('CONSISTENCY', { ...NOTHING, screens }, 10);
		expect(found.map(({ title }) => title)).toEqual(['Screens', 'What the words mean']);
		expect(found[0]!.hits.map(({ href }) => href)).toEqual(['/consistency']);
		expect(found[1]!.hits[0]!.href).toBe('/docs/definitions#consistency-index');
	});

	it('finds open flags by their sentence and by what they are called', () => {
		const flag = (flagId: string, kind: string, sentence: string) => ({
			...{ flagId, kind, sentence, evidence: {} }
		});
		const standing = [
			flag('swing:site:csat:weekend', 'swing', 'Customers are less satisfied at weekends.'),
			flag('data-quality:shop', 'data-quality', 'Source shop sends no ratings any more.')
		];
		const hits = (text: string) =>
			searchGroups(text, { ...NOTHING, standing }, 10).find(({ title }) => title === 'Flags')?.hits;
		expect(hits('WEEKENDS')).toEqual([
			{
				text: 'Customers are less satisfied at weekends.',
				href: '/flags?days=all&flag=swing%3Asite%3Acsat%3Aweekend',
				flags: null
			}
		]);
		expect(hits('swing')?.length).toBe(1);
		expect(hits('shop')?.[0]?.href).toBe('/flags?days=all&flag=data-quality%3Ashop');
		expect(hits('nothing such')).toBeUndefined();
	});

	it('says where there are more than are shown', () => {
		const contacts = ['c1', 'c2', 'c3'];
		const cut = searchGroups('c', { ...NOTHING, contacts }, 2).find((group) => group.more);
		expect(cut?.hits.map(({ text }) => text)).toEqual(['c1', 'c2']);
		expect(searchGroups('zzzz', { ...NOTHING, contacts }, 3)[0]!.more).toBe(false);
	});

	it('takes what looks like a pattern as it is', () => {
		expect(searchGroups('.*', NOTHING, 10)).toEqual([]);
		const hits = searchGroups('%', NOTHING, 10).flatMap((group) => group.hits);
		// Also called "95 % interval": the sign itself, not anything.
		expect(hits.map(({ text }) => text)).toEqual(['Interval']);
	});
});
