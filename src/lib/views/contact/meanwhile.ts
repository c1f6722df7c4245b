import { m } from '$lib/i18n/compiled/messages';
import { basisWords } from '../chart/basis-words';
import { duration } from '../format/duration';
import { amount, share } from '../format/number';
import { channelName } from '../shared-words/channel-name';
import { sentences } from '../shared-words/sentences';
import type { ListedContact } from '$lib/domain/listed-contact';

/** What the queue looked like while a contact ran. */
export type Meanwhile = {
	/** In words; the others came on it too. */
	channel: string;
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
 * The queue during a contact: who else came on its channel, how long they waited, how many gave up.
 * @param others contacts of the queue that waited or were handled meanwhile, in any order
 * @returns null where nothing else happened
 */
export function meanwhile(
	contact: Pick<ListedContact, 'contactId' | 'startedAt' | 'queue' | 'channel'> & {
		endedAt: number;
	},
	others: readonly ListedContact[]
): Meanwhile | null {
	// An e-mail waits for hours where a caller waits for seconds: only its own channel is like it.
	const rest = others.filter(
		({ contactId, channel }) => contactId !== contact.contactId && channel === contact.channel
	);
	const came = rest.filter(({ startedAt }) => startedAt >= contact.startedAt);
	if (rest.length === 0) return null;
	const waits = came.flatMap(({ waitMs }) => (waitMs === null ? [] : [waitMs]));
	const typical = median(waits);
	const longest = waits.reduce((most, wait) => Math.max(most, wait), 0);
	const lost = came.filter(({ answered }) => !answered).length;
	const agents = new Set(
		rest.filter(({ answered }) => answered).map(({ agentExternalId }) => agentExternalId)
	).size;
	const { queue } = contact;
	const arrived = amount(came.length);
	const waited = { typical: duration(typical), longest: duration(longest) };
	return {
		channel: channelName(contact.channel),
		sentence: sentences([
			queue === null ? m.contact_came(arrived) : m.contact_came_to({ ...arrived, queue }),
			...(typical === null ? [] : [m.contact_they_waited(waited)]),
			...(lost === 0 ? [] : [m.contact_gave_up(amount(lost))])
		]),
		facts: [
			{ name: m.contact_came_meanwhile(), text: basisWords('contacts', came.length) },
			{
				name: m.contact_under_way(),
				text: basisWords('contacts', rest.length - came.length)
			},
			{ name: m.contact_others_working(), text: String(agents) },
			{ name: m.contact_typical_wait(), text: duration(typical) },
			{ name: m.contact_longest_wait(), text: waits.length > 0 ? duration(longest) : '–' },
			{
				name: m.contact_left(),
				text: came.length === 0 ? '–' : `${lost} (${share(lost / came.length)})`
			}
		]
	};
}
