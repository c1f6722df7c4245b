import { duration } from '../format/duration';
import { counted, share } from '../format/number';
import type { ListedContact } from '$lib/domain/listed-contact';

/** What the queue looked like while a contact ran. */
export type Meanwhile = {
	sentence: string;
	facts: { name: string; text: string }[];
};

function median(values: readonly number[]): number | null {
	const sorted = [...values].sort((a, b) => a - b);
	const half = Math.floor(sorted.length / 2);
	const upper = sorted[half];
	const lower = sorted[sorted.length % 2 === 1 ? half : half - 1];
	return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/**
 * The queue during a contact: who else came, how long they waited, how many gave up.
 * @param others contacts of the queue that waited or were handled meanwhile, in any order
 * @returns null where nothing else happened
 */
export function meanwhile(
	contact: Pick<ListedContact, 'contactId' | 'startedAt' | 'queue'> & { endedAt: number },
	others: readonly ListedContact[]
): Meanwhile | null {
	const rest = others.filter(({ contactId }) => contactId !== contact.contactId);
	const came = rest.filter(({ startedAt }) => startedAt >= contact.startedAt);
	if (rest.length === 0) return null;
	const waits = came.flatMap(({ waitMs }) => (waitMs === null ? [] : [waitMs]));
	const typical = median(waits);
	const longest = waits.reduce((most, wait) => Math.max(most, wait), 0);
	const lost = came.filter(({ answered }) => !answered).length;
	const agents = new Set(
		rest.filter(({ answered }) => answered).map(({ agentExternalId }) => agentExternalId)
	).size;
	const where = contact.queue === null ? '' : ` to ${contact.queue}`;
	const waited =
		typical === null
			? ''
			: ` Half of them waited more than ${duration(typical)}, the longest ${duration(longest)}.`;
	const gaveUp = lost === 0 ? '' : ` ${counted(lost, 'customer', 'customers')} gave up.`;
	return {
		sentence: `While it ran, ${counted(came.length, 'other contact', 'other contacts')} came${where}.${waited}${gaveUp}`,
		facts: [
			{ name: 'Came meanwhile', text: counted(came.length, 'contact', 'contacts') },
			{
				name: 'Already under way',
				text: counted(rest.length - came.length, 'contact', 'contacts')
			},
			{ name: 'Other agents at work', text: String(agents) },
			{ name: 'Typical wait', text: duration(typical) },
			{ name: 'Longest wait', text: waits.length > 0 ? duration(longest) : '–' },
			{
				name: 'Not answered',
				text: came.length === 0 ? '–' : `${lost} (${share(lost / came.length)})`
			}
		]
	};
}
