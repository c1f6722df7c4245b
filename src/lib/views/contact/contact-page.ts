import { inPercent } from '$lib/flags/wording/number';
import { m } from '$lib/i18n/compiled/messages';
import { segmentWords } from '$lib/flags/wording/segment-words';
import type { DistributionView } from '../chart/distribution-view';
import { quantileMs, shareShorter, spreadOf, totalOf, type Histogram } from '../chart/spread-of';
import { momentIn } from '../format/date';
import { duration } from '../format/duration';
import { amount, decimal, whole } from '../format/number';
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
			? handleMs === null
				? m.contact_title_unknown({ work })
				: m.contact_title({ time: duration(handleMs), work })
			: m.contact_title_unanswered({ work }),
		when: momentIn(zone, contact.startedAt),
		agent:
			agent === null || agentExternalId === null
				? null
				: { name: agent, href: agentHref(agentExternalId) },
		kind: kindWords(contact.kind),
		sentence: ordinarySentence(contact, typicalMs, work),
		parts: serviceParts(contact),
		mostMs: Math.max(handleMs ?? 0, 1.15 * (typicalMs ?? 0)),
		typical:
			typicalMs === null
				? null
				: { ms: typicalMs, text: m.contact_usual({ time: duration(typicalMs) }) },
		peers: enough ? distribution(contact, peers, typicalMs, work) : null,
		figures: figures(contact, typicalMs, shorter, totalOf(peers))
	};
}

function ordinarySentence(
	{ answered, handleMs, kind }: ContactFacts,
	typicalMs: number | null,
	work: string
): string {
	if (!answered) return m.contact_nobody();
	if (handleMs === null) return m.contact_no_time();
	if (typicalMs === null) return m.contact_too_few({ work });
	const [time, typical] = [duration(handleMs), duration(typicalMs)];
	const against = m.contact_against({ time, typical, work });
	if (kind === 'exception') return m.contact_kept_out({ against });
	if (kind === 'data-fault') return m.contact_stuck({ against });
	return kind === null ? m.contact_within({ against }) : m.contact_plain({ against });
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
			name: m.contact_times_usual(),
			text: decimal(handleMs / typicalMs, 1),
			note: m.contact_usual({ time: duration(typicalMs) })
		});
	// A judged contact's sentence says it, of the weeks that it was judged against.
	if (shorter !== null && kind === null)
		found.push({
			name: m.contact_longer_than(),
			text:
				shorter === 1
					? m.contact_longer_all()
					: inPercent(decimal(Math.floor(1000 * shorter) / 10, 1)),
			note: m.contact_longer_of(amount(n))
		});
	if (displaced !== null && displaced > 0)
		found.push({
			name: m.contact_room(),
			text: displaced < 10 ? decimal(displaced, 1) : whole(displaced),
			note: m.contact_room_note()
		});
	if (z !== null)
		found.push({
			name: m.contact_distance(),
			text: decimal(z, 1),
			note: m.contact_distance_note()
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
	const range = m.swing_interval({ low: duration(low), high: duration(high) });
	const most = m.contact_peers_said({ ...amount(totalOf(peers)), work, range });
	return {
		title: m.contact_peers(),
		sentence:
			handleMs === null ? most : `${most} ${m.contact_this_took({ time: duration(handleMs) })}`,
		...spreadOf([{ name: m.reason_contacts(), quiet: true, histogram: peers }]),
		usual: { lowMs: low, highMs: high },
		marks: [
			...(typicalMs === null
				? []
				: [
						{ ms: typicalMs, text: m.contact_typical({ time: duration(typicalMs) }), strong: false }
					]),
			...(handleMs === null
				? []
				: [{ ms: handleMs, text: m.contact_this({ time: duration(handleMs) }), strong: true }])
		]
	};
}
