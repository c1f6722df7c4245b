import { dayNumber } from '$lib/domain/iso-date';
import { m } from '$lib/i18n/compiled/messages';
import { linkRow } from '$lib/views/own/link-row';
import { linkWords } from '$lib/views/own/link-words';
import type { ExceptionChanges } from '$lib/views/review/exception-changes';
import { searchGroups } from '$lib/views/search/search-groups';
import { searchWords } from '$lib/views/search/search-words';
import type { OwnLinkAnswer } from '../../../shell/own-link-actions';
import { tourWords } from '../../../tour/tour-words';

const agent = (n: number) => m.design_agent_n({ n });
const HERE = '#tour';
const [DAY, ZONE] = ['2026-09-14', 'Europe/Riga'] as const;
const at = (time: string) => new Date(`2026-09-17T${time}:00Z`);

/** A stop in the midst of the tour. */
export const sampleStop = () => ({
	...tourWords('call'),
	found: null,
	at: m.tour_at({ number: 2, of: 7 }),
	words: { tour: m.tour_title(), back: m.tour_back(), next: m.tour_next(), end: m.tour_end() },
	...{ back: HERE, next: HERE }
});

/** A text that is found, and one that is not. */
export function sampleSearch() {
	const none = new Map<string, number>();
	const [text, nobody] = ['1', '99'];
	const found = [1, 11, 12].map((n) => ({ externalId: `A${n}`, name: agent(n) }));
	const groups = searchGroups(
		text,
		{
			...{ agents: found, queues: [], topics: [], standing: [], screens: [] },
			...{
				contacts: ['140812'],
				flags: { agents: new Map([['A1', 2]]), queues: none, contacts: none }
			}
		},
		2
	);
	return {
		...{ text, groups, words: searchWords(text) },
		nobody: { text: nobody, groups: [], words: searchWords(nobody) }
	};
}

/** A week with what its meeting begins with. */
export function sampleMeeting() {
	const from = dayNumber(DAY) ?? 0;
	const flags = (n: number) =>
		Array.from({ length: n }, (_, i) => ({ flagId: `F${i}`, kind: 'swing', sentence: '' }));
	const changes: ExceptionChanges = { fresh: flags(3), still: flags(2), recovered: flags(1) };
	return {
		changes,
		review: {
			...{ week: '2026-W38', from, until: from + 7, flags: [], improvements: [] },
			window: { from: from - 49, until: from + 7 },
			ledger: {
				...{ overServed: 23, displaced: 94, exceptions: 9 },
				worst: [
					{
						...{ contactId: '140812', when: '', work: m.design_billing(), displaced: 11 },
						...{ handle: '40:00', typical: '3:18' }
					}
				]
			}
		}
	};
}

/** The card of an agent's own page: none made, just made, in use, asked to revoke, and revoked. */
export function sampleOwnPages() {
	const card = (
		n: number,
		link: Partial<Parameters<typeof linkRow>[0]> | null,
		answer: OwnLinkAnswer = {}
	) => ({
		...{ id: `own-page-${n}`, words: linkWords(agent(n)), answer },
		link:
			link &&
			linkRow(
				{ deviceId: `D${n}`, lastSeenAt: null, linkUsedAt: null, screenHash: null, ...link },
				ZONE
			)
	});
	const opened = { lastSeenAt: at('09:12'), linkUsedAt: at('08:00'), screenHash: 'opened' };
	return [
		card(1, null),
		card(2, {}, { made: 'https://evenkeel.example/own#0123456789abcdef' }),
		card(3, opened),
		card(4, opened, { confirm: 'D4' }),
		card(5, { ...opened, revokedAt: at('14:30') }, { said: m.own_link_revoked_said() }),
		card(6, null, { problem: m.own_link_gone() })
	];
}
