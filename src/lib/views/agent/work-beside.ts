import type { WorkRow } from './same-work';

type WorkBar = Omit<WorkRow, 'own'>;

const kindOf = ({ queue, topic, channel }: WorkBar) => `${queue}/${topic}/${channel}`;

/**
 * An agent's contacts and everybody else's on the kinds of work that the agent did.
 * @param all of everybody, the agent among them; counted a little earlier, so that it may lack the agent's newest
 */
export function workBeside(all: readonly WorkBar[], own: readonly WorkBar[]): WorkRow[] {
	const kinds = new Set(own.map(kindOf));
	const mine = new Map(own.map((row) => [`${kindOf(row)}/${row.bar}`, row.n]));
	const others = all.flatMap((row): WorkRow[] => {
		if (!kinds.has(kindOf(row))) return [];
		const n = row.n - (mine.get(`${kindOf(row)}/${row.bar}`) ?? 0);
		return n > 0 ? [{ ...row, own: false, n }] : [];
	});
	return [...others, ...own.map((row) => ({ ...row, own: true }))];
}
