import type { MailBlock, MailDocument, MailLine } from '$lib/domain/mail-document';
import { m } from '$lib/i18n/compiled/messages';
import { readerLanguage } from '$lib/i18n/language';
import type { ActionLine } from '../actions/action-line';
import { contactsHref } from '../contact/contact-query';
import { kindWord } from '../flags/flag-words';
import { dayDate, momentIn, periodDates } from '../format/date';
import { amount, decimal, whole } from '../format/number';
import { exceptionsOf, type ExceptionChanges } from './exception-changes';
import { figureContacts } from './figure-contacts';
import { overServedLine } from './over-served-line';
import { restatedRows } from './restated-rows';
import type { Restatement } from './restatement';
import type { ReviewFlag } from './review-flag';
import type { ReviewView } from './review-view';

export type ReviewMailInput = {
	/** As the review's screen shows it, or as much of it as the reader may see. */
	review: ReviewView;
	changes: ExceptionChanges | null;
	actions: readonly ActionLine[];
	restatement: Restatement | null;
	publishedAt: number | null;
	/** Of a reader who looks after some teams only; null: of all there is. */
	narrowed: {
		teams: readonly string[];
		/** Ids of the flags that speak of the whole centre. */
		centre: ReadonlySet<string>;
		/** Exceptions left out because nobody can say whom they are about. */
		unknown: number;
		/** Contacts of the ledger before those of other teams were left out. */
		dearest: number;
	} | null;
	/** Day of the newest contact. */
	newestDay: number;
	/** When the data were analysed last, epoch milliseconds; null: never. */
	analysedAt: number | null;
	/** The whole address of a path; null where nobody knows how this server is reached. */
	address: (path: string) => string | null;
};

/** So many exceptions of each part are said; the others are in the review. */
const MOST_SAID = 20;

/** The review of a week as a mail, in the language of who reads. */
export function reviewMail(input: ReviewMailInput): MailDocument {
	return {
		subject: subjectOf(input),
		language: readerLanguage(),
		blocks: [
			...head(input),
			...exceptions(input),
			...figures(input),
			...ledger(input),
			...actions(input),
			...restated(input),
			...foot(input)
		]
	};
}

function subjectOf({ review, changes }: ReviewMailInput): string {
	const { week, site } = review;
	const known = { week, site: site.name };
	return changes
		? m.mail_subject_new({ ...known, ...amount(changes.fresh.length) })
		: m.mail_subject({ ...known, ...amount(exceptionsOf(review).length) });
}

function head({
	review,
	publishedAt,
	narrowed,
	newestDay,
	analysedAt,
	address
}: ReviewMailInput): MailBlock[] {
	const { week, site, from, until } = review;
	const state =
		publishedAt === null
			? m.review_draft()
			: m.review_published({ when: momentIn(site.zone, publishedAt) });
	const about = m.mail_data_until({ day: dayDate(newestDay) });
	const href = address(`/review/${week}`);
	return [
		{ kind: 'title', text: `${m.review_title()} ${week}` },
		soft(`${site.name} · ${periodDates(from, until)} · ${m.shell_times({ zone: site.zone })}`),
		soft(`${state} · ${about}`),
		...(publishedAt === null ? [soft(analysedWords(site.zone, analysedAt))] : []),
		...(narrowed
			? [
					paragraph([
						{ text: m.mail_for_teams({ teams: listed(narrowed.teams) }), look: 'strong' }
					]),
					soft(m.mail_teams_note())
				]
			: []),
		...(href === null ? [] : [paragraph([{ text: m.mail_open(), href, look: 'strong' }])])
	];
}

function analysedWords(zone: string, at: number | null): string {
	return at === null ? m.mail_not_analysed() : m.mail_analysed({ when: momentIn(zone, at) });
}

function exceptions(input: ReviewMailInput): MailBlock[] {
	const { review, changes, narrowed, address } = input;
	const { ledger } = review;
	// The dearest contact is one of the whole centre.
	const overServed = overServedLine(narrowed ? { ...ledger, worst: [] } : ledger);
	const fresh = changes ? changes.fresh : exceptionsOf(review);
	const parts: [string, readonly ReviewFlag[]][] = changes
		? [
				[m.review_still(), changes.still],
				[m.review_recovered(), changes.recovered]
			]
		: [];
	const centre = narrowed ? [{ text: `· ${m.mail_whole_centre()}`, look: 'soft' as const }] : [];
	return [
		{ kind: 'heading', text: changes ? m.review_fresh() : m.review_exceptions() },
		...(changes ? [] : [soft(m.review_no_before())]),
		...(overServed === null
			? []
			: [
					paragraph([
						{
							text: m.review_over_served(),
							href: address(contactsHref({ ...daysOf(review), kinds: ['over-service'] })),
							look: 'strong'
						},
						{ text: overServed },
						...centre
					])
				]),
		...flagList(input, fresh),
		...(fresh.length === 0 && overServed === null ? [soft(m.review_no_fresh())] : []),
		...parts.flatMap(([text, flags]): MailBlock[] =>
			flags.length === 0 ? [] : [{ kind: 'heading', text }, ...flagList(input, flags)]
		),
		...(narrowed && narrowed.unknown > 0 ? [soft(m.mail_unknown(amount(narrowed.unknown)))] : [])
	];
}

function flagList(
	{ address, narrowed }: ReviewMailInput,
	flags: readonly ReviewFlag[]
): MailBlock[] {
	if (flags.length === 0) return [];
	const items = flags.slice(0, MOST_SAID).map(({ flagId, kind, sentence, lang }): MailLine => [
		{
			text: kindWord(kind),
			href: address(`/flags?status=all&days=all&flag=${encodeURIComponent(flagId)}`),
			look: 'strong'
		},
		{ text: sentence, lang },
		...(narrowed?.centre.has(flagId)
			? [{ text: `· ${m.mail_whole_centre()}`, look: 'soft' as const }]
			: [])
	]);
	const more = flags.length - items.length;
	return [{ kind: 'list', items }, ...(more > 0 ? [soft(m.mail_more({ n: whole(more) }))] : [])];
}

function figures({ review, restatement, narrowed, address }: ReviewMailInput): MailBlock[] {
	const nowOf = (key: string) => restatement?.lines.find((line) => line.key === key)?.now;
	return [
		{ kind: 'heading', text: m.review_figures() },
		...(narrowed ? [soft(m.mail_whole_centre())] : []),
		{
			kind: 'table',
			heads: ['', review.week, m.mail_weeks_before()],
			rows: review.figures.map(({ key, label, n, text, before, word }) => {
				const now = nowOf(key);
				return [
					[{ text: label }, ...(n ? [{ text: n, look: 'soft' as const }] : [])],
					[
						{ text, href: address(figureContacts(key, daysOf(review))) },
						...(now ? [{ text: m.review_now({ value: now }), look: 'soft' as const }] : [])
					],
					before ? [{ text: before.text }, { text: word, look: 'soft' }] : []
				];
			})
		}
	];
}

function ledger({ review, narrowed, address }: ReviewMailInput): MailBlock[] {
	const { overServed, displaced, exceptions: justified, worst } = review.ledger;
	const note = m.review_ledger_note({
		contacts: whole(overServed),
		customers: whole(displaced),
		exceptions: whole(justified)
	});
	const dearest = narrowed
		? m.mail_ledger_teams({ shown: whole(worst.length), all: whole(narrowed.dearest) })
		: overServed > worst.length
			? m.review_shown({ shown: worst.length, all: overServed })
			: null;
	return [
		{ kind: 'heading', text: m.review_ledger() },
		soft(narrowed ? `${note} · ${m.mail_whole_centre()}` : note),
		...(overServed === 0 ? [soft(m.review_no_ledger())] : dearest === null ? [] : [soft(dearest)]),
		...(worst.length === 0
			? []
			: [
					{
						kind: 'list' as const,
						items: worst.map((contact): MailLine => [
							{
								text: contact.when,
								href: address(`/contacts/${encodeURIComponent(contact.contactId)}`),
								lang: contact.lang
							},
							{ text: `· ${contact.work} ·` },
							{
								text: m.mail_ledger_line({
									...{ handle: contact.handle, typical: contact.typical },
									room: decimal(contact.displaced, 1)
								})
							}
						])
					}
				])
	];
}

function actions({ actions: all, narrowed, address }: ReviewMailInput): MailBlock[] {
	const open = all.filter(({ done }) => !done);
	return [
		{ kind: 'heading', text: m.review_actions() },
		...(open.length === 0
			? [soft(m.review_no_actions())]
			: [
					{
						kind: 'list' as const,
						items: open.map(({ title, about, href }): MailLine => [
							{ text: title, href: href === null ? null : address(href), look: 'strong' },
							{ text: `· ${about}` }
						])
					}
				]),
		...(narrowed ? [soft(m.mail_actions_teams())] : [])
	];
}

function restated({ restatement, publishedAt }: ReviewMailInput): MailBlock[] {
	const rows = restatedRows(restatement);
	if (publishedAt === null || rows.length === 0) return [];
	return [
		{ kind: 'heading', text: m.review_restated() },
		soft(m.review_restated_note()),
		{
			kind: 'table',
			heads: [m.review_number(), m.review_was(), m.review_is(), m.review_why()],
			rows: rows.map(({ label, published, now, because }) => [
				[{ text: label }],
				[{ text: published }],
				[{ text: now, look: 'strong' }],
				[{ text: because.join('; '), look: 'soft' }]
			])
		}
	];
}

function foot({ review, address }: ReviewMailInput): MailBlock[] {
	const href = address('/settings/mail');
	return [
		{ kind: 'heading', text: m.mail_attached_title() },
		soft(m.mail_attached()),
		soft(m.mail_why({ site: review.site.name })),
		...(href === null ? [] : [paragraph([{ text: m.mail_why_link(), href, look: 'soft' }])])
	];
}

const daysOf = ({ counted, from, until }: ReviewView) => ({
	from: (counted ?? { from }).from,
	until: (counted ?? { until }).until
});

const paragraph = (line: MailLine): MailBlock => ({ kind: 'paragraph', line });
const soft = (text: string): MailBlock => paragraph([{ text, look: 'soft' }]);

/** "North, South, West". */
const listed = (names: readonly string[]) =>
	names.reduce((first, last) => m.words_list({ first, last }));
