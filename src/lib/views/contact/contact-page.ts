import { segmentWords } from '$lib/flags/wording/segment-words';
import type { DistributionView } from '../chart/distribution-view';
import { quantileMs, shareShorter, spreadOf, totalOf, type Histogram } from '../chart/spread-of';
import { momentIn } from '../format/date';
import { duration } from '../format/duration';
import { counted, decimal, whole } from '../format/number';
import { kindWords, type KindWords } from '../shared-words/kind-words';
import type { ContactFacts } from './contact-detail';
import { agentHref } from './hrefs';
import { serviceParts, type ServicePart } from './service-parts';

/** The head of a contact's page: what it was, what made it long, and how it lies among its peers. */
export type ContactPage = {
	/** "40:00 for invoice in billing by phone". */
	title: string;
	when: string;
	agent: { name: string; href: string } | null;
	kind: KindWords | null;
	/** One sentence for a contact that has no flag to say it. */
	sentence: string;
	parts: ServicePart[];
	/** The bar's length in milliseconds, and where the typical time lies. */
	mostMs: number;
	typical: { ms: number; text: string } | null;
	peers: DistributionView | null;
	/** "3:05", "12.3", "above 99.8 %". */
	figures: { name: string; text: string; note: string }[];
};

/** A quiet bar is worth drawing from so many peers on. */
const FEWEST_PEERS = 30;
const USUAL = { from: 0.1, to: 0.9 };

/**
 * @param peers handle times of the same kind of work in the weeks before
 * @param zone the site's
 */
export function contactPage(contact: ContactFacts, peers: Histogram, zone: string): ContactPage {
	const { handleMs, agent, agentExternalId } = contact;
	const work = segmentWords(contact.queue, contact.topic, contact.channel);
	const enough = totalOf(peers) >= FEWEST_PEERS;
	const typicalMs = contact.typicalMs ?? (enough ? quantileMs(peers, 0.5) : null);
	const shorter = handleMs === null || !enough ? null : shareShorter(peers, handleMs);
	return {
		title: contact.answered
			? `${handleMs === null ? 'Unknown time' : duration(handleMs)} for ${work}`
			: `Not answered: ${work}`,
		when: momentIn(zone, contact.startedAt),
		agent:
			agent === null || agentExternalId === null
				? null
				: { name: agent, href: agentHref(agentExternalId) },
		kind: kindWords(contact.kind),
		sentence: ordinarySentence(contact, typicalMs, work),
		parts: serviceParts(contact),
		mostMs: Math.max(handleMs ?? 0, 1.15 * (typicalMs ?? 0)),
		typical: typicalMs === null ? null : { ms: typicalMs, text: `usual ${duration(typicalMs)}` },
		peers: enough ? distribution(contact, peers, typicalMs, work) : null,
		figures: figures(contact, typicalMs, shorter, totalOf(peers))
	};
}

function ordinarySentence(
	{ answered, handleMs, kind }: ContactFacts,
	typicalMs: number | null,
	work: string
): string {
	if (!answered)
		return 'Nobody answered, so there is no handle time and no average it could enter.';
	if (handleMs === null)
		return 'The source did not give a handle time; it is outside every average.';
	if (typicalMs === null) return `Too few contacts for ${work} to say what is usual.`;
	const against = `${duration(handleMs)} against ${duration(typicalMs)} typical for ${work}`;
	if (kind === 'exception')
		return `${against}: a justified exception, kept out of the agent's record.`;
	if (kind === 'data-fault') return `${against}: more likely a stuck timer than service.`;
	return kind === null ? `${against}: within what is usual.` : `${against}.`;
}

function figures(
	{ handleMs, displaced, kind, z }: ContactFacts,
	typicalMs: number | null,
	shorter: number | null,
	n: number
): ContactPage['figures'] {
	const found: ContactPage['figures'] = [];
	if (handleMs !== null && typicalMs !== null)
		found.push({
			name: 'Times the usual',
			text: decimal(handleMs / typicalMs, 1),
			note: `usual ${duration(typicalMs)}`
		});
	// A judged contact's sentence says it, of the weeks that it was judged against.
	if (shorter !== null && kind === null)
		found.push({
			name: 'Longer than',
			text: shorter === 1 ? 'all' : `${decimal(Math.floor(1000 * shorter) / 10, 1)} %`,
			note: `of ${counted(n, 'contact', 'contacts')} of the same work`
		});
	if (displaced !== null && displaced > 0)
		found.push({
			name: 'Room used up',
			text: displaced < 10 ? decimal(displaced, 1) : whole(displaced),
			note: 'other customers'
		});
	if (z !== null)
		found.push({
			name: 'Distance',
			text: decimal(z, 1),
			note: 'spreads from the usual, on a log scale'
		});
	return found;
}

function distribution(
	{ handleMs }: ContactFacts,
	peers: Histogram,
	typicalMs: number | null,
	work: string
): DistributionView {
	const low = quantileMs(peers, USUAL.from) ?? 0;
	const high = quantileMs(peers, USUAL.to) ?? 0;
	const n = counted(totalOf(peers), 'contact', 'contacts');
	const here = handleMs === null ? '' : ` This one took ${duration(handleMs)}.`;
	return {
		title: 'Among its peers',
		sentence: `Four in five of ${n} for ${work} last ${duration(low)} to ${duration(high)}.${here}`,
		...spreadOf([{ name: 'contacts', quiet: true, histogram: peers }]),
		usual: { lowMs: low, highMs: high },
		marks: [
			...(typicalMs === null
				? []
				: [{ ms: typicalMs, text: `typical ${duration(typicalMs)}`, strong: false }]),
			...(handleMs === null
				? []
				: [{ ms: handleMs, text: `this one ${duration(handleMs)}`, strong: true }])
		]
	};
}
