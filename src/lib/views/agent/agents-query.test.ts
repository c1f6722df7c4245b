import { describe, expect, it } from 'vitest';
import { agentsHref, readAgentsQuery } from './agents-query';

const read = (search: string) => readAgentsQuery(new URLSearchParams(search));
const plain = {
	team: '',
	queue: '',
	seniority: '',
	sort: 'name',
	cursor: 0,
	funnel: null
} as const;

describe('the address of the agents', () => {
	it('asks for the first page by name, the table of the funnel closed, unless it says otherwise', () => {
		expect(read('')).toEqual(plain);
		expect(read('sort=contacts&seniority=old')).toEqual(plain);
		expect(agentsHref(plain)).toBe('/agents');
	});

	it('is written as it is read', () => {
		const query = {
			team: 'Nord & Süd',
			queue: 'Care',
			seniority: 'new',
			sort: 'team',
			cursor: 50,
			funnel: 0
		} as const;
		expect(agentsHref(query)).toBe(
			'/agents?team=Nord+%26+S%C3%BCd&queue=Care&seniority=new&sort=team&cursor=50&funnel=0'
		);
		expect(read(agentsHref(query).slice('/agents?'.length))).toEqual(query);
	});

	it.each(['cursor=', 'cursor=-1', 'cursor=1.5', 'cursor=1e3', 'funnel=x', 'cursor=9999999999'])(
		'asks for no page with %s',
		(search) => {
			expect(read(search)).toBeNull();
		}
	);
});
