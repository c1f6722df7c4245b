import { error } from '@sveltejs/kit';
import type { HasteEvidence } from '$lib/analysis/over-service/haste-costs';
import { isoDate } from '$lib/domain/iso-date';
import { localClock } from '$lib/domain/local-time';
import { hasteSentence } from '$lib/flags/wording/haste-sentence';
import { readAgents } from '$lib/server/store/read/agents';
import { readFlagActions } from '$lib/server/store/results/actions';
import { readOwners } from '$lib/server/store/results/owners';
import { readFindings } from '$lib/server/store/results/findings';
import { countFlags, listFlags, readFlag } from '$lib/server/store/results/flag-list';
import { actionLine } from '$lib/views/actions/action-line';
import { flagFilters, kindTabs } from '$lib/views/flags/flag-filters';
import { flagItem } from '$lib/views/flags/flag-item';
import { flagsHref, readFlagQuery } from '$lib/views/flags/flag-query';
import { sharedVerdicts } from '$lib/views/flags/shared-verdicts';
import { suggestedAction } from '$lib/views/flags/suggested-action';
import { verdictChoices } from '$lib/views/flags/verdict-choices';
import { amount } from '$lib/views/format/number';
import { m } from '$lib/i18n/compiled/messages';
import { readActionEffects } from '../shell/read-action-effects';
import { readViewsOf } from '../shell/read-views-of';
import { actOnFlag, settleOfFlag } from './act-on-flag';
import { decideAsked, undoAsked } from './decide-asked';
import { flagFilter } from './flag-filter';
import type { Actions, PageServerLoad } from './$types';

const PAGE_SIZE = 40;

export const load: PageServerLoad = async ({ locals, url, depends }) => {
	depends('app:flags');
	const { store, site } = locals;
	const { siteId, settings } = site;
	const query = readFlagQuery(url.searchParams);
	const { ofEveryKind, filter, queues, newestDay, from } = await flagFilter(store, siteId, query);
	const newest = newestDay ?? 0;
	const page = await listFlags(store, siteId, filter, {
		limit: PAGE_SIZE,
		cursor: query.cursor ?? null
	}).catch((cause: unknown) => {
		if (cause instanceof RangeError) error(400, m.flags_no_page());
		throw cause;
	});
	const counts = await countFlags(store, siteId, ofEveryKind);
	const agents = await readAgents(store, siteId, newest);
	const owners = await readOwners(store, siteId);
	const [haste] = await readFindings<HasteEvidence>(store, siteId, 'haste');
	const chosen = query.flag ? await readFlag(store, siteId, query.flag) : (page.items[0] ?? null);
	const actions = chosen ? await readFlagActions(store, siteId, chosen.flagId) : [];
	const effects = await readActionEffects(store, siteId);
	const shown = counts.filter(({ kind }) => !query.kind || kind === query.kind);
	return {
		query,
		/** Nothing has come yet that could be flagged. */
		noContacts: newestDay === null,
		/** Days that the list speaks of, null: all. */
		days: from === null ? null : { from, until: newest + 1 },
		items: page.items.map((flag) => flagItem(flag, settings)),
		/** What can be said of several at once. */
		verdicts: sharedVerdicts(page.items),
		chosen: chosen && {
			...flagItem(chosen, settings),
			verdictId: chosen.verdict,
			statusId: chosen.status,
			managed: chosen.expectationManaged,
			note: chosen.note,
			/** Only a customer can know of an exception, and only of one made for them. */
			ofContact: chosen.subjectType === 'contact' && chosen.kind !== 'rushed',
			verdicts: verdictChoices(chosen.subjectType, chosen.kind),
			actions: actions.map((action) => actionLine(action, effects)),
			/** What the form of an action begins with: a week from now. */
			suggested: {
				title: suggestedAction(chosen),
				owner: chosen.ownerId ?? '',
				due: isoDate(localClock(settings.zone)(Date.now()).day + 7)
			}
		},
		/** Names used before: of those who look after flags or have something to do. */
		names: owners.names,
		/** The address asks for one flag: on a small screen it comes before the list. */
		asked: query.flag !== undefined,
		saved: await readViewsOf(locals, url),
		tabs: kindTabs(query, counts, haste ? ['rushed'] : []),
		/** Why there are rushed flags, or none; null where another kind is looked at. */
		haste: haste && query.kind === 'rushed' ? hasteSentence(haste.evidence) : null,
		filters: flagFilters(query, [...queues.values()].sort(), agents, owners.ofFlags),
		counted: m.counts_flags(amount(shown.reduce((sum, { n }) => sum + n, 0))),
		first: query.cursor ? flagsHref({ ...query, cursor: undefined, flag: undefined }) : null,
		next:
			page.nextCursor === null
				? null
				: flagsHref({ ...query, cursor: page.nextCursor, flag: undefined })
	};
};

export const actions: Actions = {
	/** A verdict, or any of status, expectation and note, for one flag or several. */
	decide: async ({ locals, request }) => decideAsked(locals, await request.formData()),
	/** Puts back what the last decision changed. */
	undo: async ({ locals, request }) => undoAsked(locals, await request.formData()),
	/** Notes what is to be done about a flag. */
	act: async ({ locals, request }) => actOnFlag(locals, await request.formData()),
	/** What was to be done is done, or open again. */
	settle: ({ locals, request }) => settleOfFlag(locals, request)
};
