import { buffer } from 'node:stream/consumers';
import type { ExportTable } from '$lib/domain/export-table';
import type { ReviewReader } from '$lib/domain/review-reader';
import { FIRST_LANGUAGE, isLanguage } from '$lib/i18n/language';
import { speak } from '$lib/server/access/speak';
import { workbook } from '$lib/server/export/workbook';
import { mailHtml } from '$lib/server/notify/mail-html';
import { mailText } from '$lib/server/notify/mail-text';
import type { OutgoingMail } from '$lib/server/notify/send-mail';
import { readAgents } from '$lib/server/store/read/agents';
import { readContactAgents, readFlagAgents } from '$lib/server/store/results/review-scope';
import { readMonitorState } from '$lib/server/store/results/week-state';
import { reviewTables } from '$lib/views/export/review-tables';
import { narrowReview } from '$lib/views/review/narrow-review';
import { restatedRows } from '$lib/views/review/restated-rows';
import { reviewMail } from '$lib/views/review/review-mail';
import { readChanges } from '../read-changes';
import { readRestatement } from '../read-restatement';
import { readShownReview } from '../read-shown-review';
import { mailAddress } from './mail-address';

type Locals = Pick<App.Locals, 'store' | 'site'>;
type For = Pick<ReviewReader, 'language' | 'teams'> & {
	/** What addresses begin with; null: the mail has none. */
	origin: string | null;
};

export type ComposedMail = Omit<OutgoingMail, 'to' | 'messageId'>;

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The review of a week as a mail for a reader; null for a week of which there are no data. */
export async function composeReviewMail(
	locals: Locals,
	week: string,
	{ language, teams, origin }: For
): Promise<ComposedMail | null> {
	const address = await mailAddress(locals, origin);
	const document = await speak(isLanguage(language) ? language : FIRST_LANGUAGE, async () => {
		const read = await readForTeams(locals, week, teams);
		return read && reviewMail({ ...read, address });
	});
	// What is taken away is in the same words for everybody.
	const tables = await speak(FIRST_LANGUAGE, () => readTables(locals, week, teams));
	if (!document || !tables) return null;
	return {
		...{ subject: document.subject, language: document.language },
		...{ text: mailText(document), html: mailHtml(document) },
		attachment: {
			filename: `review-${week}.xlsx`,
			content: await buffer(workbook(tables, locals.site.settings.zone)),
			contentType: TYPE
		}
	};
}

async function readTables(locals: Locals, week: string, teams: For['teams']) {
	const read = await readForTeams(locals, week, teams);
	if (!read) return null;
	const { review, actions, restatement, changes } = read;
	const tables = reviewTables(review, actions, restatedRows(restatement), changes);
	return teams === null ? tables : [...tables, scopeTable(teams)];
}

/** Says in the workbook what is left out of it. */
function scopeTable(teams: readonly string[]): ExportTable {
	return {
		title: 'What this is about',
		columns: [
			{ name: 'tables', kind: 'text' },
			{ name: 'about', kind: 'text' }
		],
		pages: [
			[
				[
					'Exceptions',
					`agents of ${teams.join(', ')}; swings, steps and sources of the whole centre`
				],
				[
					'Over-service',
					`of the dearest contacts of the whole centre those of ${teams.join(', ')}`
				],
				['Actions', `from flags on agents of ${teams.join(', ')}`],
				[
					'The week in numbers, Weeks, Months, Swings, Lasting steps, Restated since',
					'the whole centre'
				]
			]
		]
	};
}

/** What the review's screen shows, as far as a reader of teams may see it. @param teams null: everything */
async function readForTeams(locals: Locals, week: string, teams: For['teams']) {
	const { store, site } = locals;
	const shown = await readShownReview(locals, week);
	if (!shown) return null;
	const [changes, restatement, { analysedAt }] = await Promise.all([
		readChanges(locals, shown),
		readRestatement(locals, shown),
		readMonitorState(store, site.siteId)
	]);
	const { review, actions, publishedAt, newest: newestDay } = shown;
	const rest = { restatement, publishedAt, newestDay, analysedAt };
	if (teams === null) return { ...rest, review, changes, actions, narrowed: null };
	const flags = [...review.flags, ...(changes?.recovered ?? [])];
	const { worst } = review.ledger;
	const [agents, flagAgents, contactAgents] = await Promise.all([
		readAgents(store, site.siteId, review.until - 1),
		readFlagAgents(
			store,
			site.siteId,
			flags.map(({ flagId }) => flagId)
		),
		readContactAgents(
			store,
			site.siteId,
			worst.map(({ contactId }) => contactId)
		)
	]);
	const own = agents.filter(({ team }) => team !== null && teams.includes(team));
	const { centre, unknown, ...narrowed } = narrowReview(
		{ review, changes, actions },
		{ agents: new Set(own.map(({ agentId }) => agentId)), flagAgents, contactAgents }
	);
	return { ...rest, ...narrowed, narrowed: { teams, centre, unknown, dearest: worst.length } };
}
