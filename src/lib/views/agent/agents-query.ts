/** What the address of the agents' screen asks for. */
export type AgentsQuery = {
	/** Only this team; empty: all. */
	team: string;
	/** Only agents who had contacts of this queue; empty: of any. */
	queue: string;
	/** Only agents who were new in the period, or only the others; empty: all. */
	seniority: '' | 'new' | 'others';
	sort: 'name' | 'team';
	/** Place of the first row to show, from 0. */
	cursor: number;
	/** The same in the table of the funnel; null: it stays closed. */
	funnel: number | null;
};

/** Reads an address. @returns null where it asks for a page that is none */
export function readAgentsQuery(address: URLSearchParams): AgentsQuery | null {
	const cursor = address.get('cursor') ?? '0';
	const funnel = address.get('funnel');
	if (!isPlace(cursor) || (funnel !== null && !isPlace(funnel))) return null;
	return {
		team: address.get('team') ?? '',
		queue: address.get('queue') ?? '',
		seniority: SENIORITIES.find((one) => one === address.get('seniority')) ?? '',
		sort: address.get('sort') === 'team' ? 'team' : 'name',
		cursor: Number(cursor),
		funnel: funnel === null ? null : Number(funnel)
	};
}

const SENIORITIES = ['new', 'others'] as const;
const isPlace = (text: string) => /^\d{1,9}$/.test(text);

/** The address of a query, without what goes without saying. */
export function agentsHref({ team, queue, seniority, sort, cursor, funnel }: AgentsQuery): string {
	const address = new URLSearchParams();
	if (team !== '') address.set('team', team);
	if (queue !== '') address.set('queue', queue);
	if (seniority !== '') address.set('seniority', seniority);
	if (sort !== 'name') address.set('sort', sort);
	if (cursor > 0) address.set('cursor', String(cursor));
	if (funnel !== null) address.set('funnel', String(funnel));
	return address.size > 0 ? `/agents?${address}` : '/agents';
}
