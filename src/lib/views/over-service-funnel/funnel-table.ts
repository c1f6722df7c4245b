import { m } from '$lib/i18n/compiled/messages';
import { decimal, whole } from '../format/number';
import { funnelAgent } from './funnel-agent';
import type { FunnelView } from './funnel-view';

/** A cell of the table twin: words, or words that lead to contacts. */
type FunnelCell = string | { text: string; href: string };

/** Some agents of a funnel as a table that says what its picture shows. @param from place of the first, `until` exclusive */
export function funnelTable(
	{ counted, period }: Pick<FunnelView, 'counted' | 'period'>,
	{ from, until }: { from: number; until: number }
): { columns: string[]; rows: FunnelCell[][] } {
	return {
		columns: [
			...[m.agents_head_agent(), m.reason_contacts(), m.words_over_served()],
			...[m.agents_head_in_thousand(), m.agents_head_place()]
		],
		rows: counted.slice(from, until).map((count) => {
			const { name, href, contacts, overServed, perThousand, placeText } = funnelAgent(
				count,
				period
			);
			return [
				{ text: name, href },
				...[whole(contacts), whole(overServed), decimal(perThousand, 1), placeText]
			];
		})
	};
}
