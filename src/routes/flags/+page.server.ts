import { error, fail } from '@sveltejs/kit';
import type { HasteEvidence } from '$lib/analysis/over-service/haste-costs';
import { FLAG_STATUSES, VERDICTS } from '$lib/flags/flag';
import { hasteSentence } from '$lib/flags/wording/haste-sentence';
import { readAgents } from '$lib/server/store/read/agents';
import { decideFlag, type FlagDecision } from '$lib/server/store/results/decide-flag';
import { readFindings } from '$lib/server/store/results/findings';
import { countFlags, listFlags, readFlag } from '$lib/server/store/results/flag-list';
import { flagFilters, kindTabs } from '$lib/views/flags/flag-filters';
import { flagItem } from '$lib/views/flags/flag-item';
import { flagsHref, readFlagQuery } from '$lib/views/flags/flag-query';
import { verdictChoices } from '$lib/views/flags/verdict-choices';
import { counted } from '$lib/views/format/number';
import { decisionOf } from './decision';
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
		if (cause instanceof RangeError) error(400, 'This page of the list does not exist.');
		throw cause;
	});
	const counts = await countFlags(store, siteId, ofEveryKind);
	const agents = await readAgents(store, siteId, newest);
	const [haste] = await readFindings<HasteEvidence>(store, siteId, 'haste');
	const chosen = query.flag ? await readFlag(store, siteId, query.flag) : (page.items[0] ?? null);
	const shown = counts.filter(({ kind }) => !query.kind || kind === query.kind);
	return {
		query,
		/** Nothing has come yet that could be flagged. */
		noContacts: newestDay === null,
		/** Days that the list speaks of, null: all. */
		days: from === null ? null : { from, until: newest + 1 },
		items: page.items.map((flag) => flagItem(flag, settings)),
		chosen: chosen && {
			...flagItem(chosen, settings),
			verdictId: chosen.verdict,
			statusId: chosen.status,
			managed: chosen.expectationManaged,
			note: chosen.note,
			/** Only a customer can know of an exception, and only of one made for them. */
			ofContact: chosen.subjectType === 'contact' && chosen.kind !== 'rushed',
			verdicts: verdictChoices(chosen.subjectType, chosen.kind)
		},
		/** The address asks for one flag: on a small screen it comes before the list. */
		asked: query.flag !== undefined,
		tabs: kindTabs(query, counts, haste ? ['rushed'] : []),
		/** Why there are rushed flags, or none; null where another kind is looked at. */
		haste: haste && query.kind === 'rushed' ? hasteSentence(haste.evidence) : null,
		filters: flagFilters(query, [...queues.values()].sort(), agents),
		counted: counted(
			shown.reduce((sum, { n }) => sum + n, 0),
			'flag',
			'flags'
		),
		first: query.cursor ? flagsHref({ ...query, cursor: undefined, flag: undefined }) : null,
		next:
			page.nextCursor === null
				? null
				: flagsHref({ ...query, cursor: page.nextCursor, flag: undefined })
	};
};

/** Records a decision, tells open screens, and says how things were before it. */
async function decide(
	{ app, store, site }: App.Locals,
	flagId: string,
	decision: FlagDecision
): Promise<{ flagId: string; before: string } | null> {
	const flag = await readFlag(store, site.siteId, flagId);
	if (!flag) return null;
	await decideFlag(store, site.siteId, flagId, decision, Date.now());
	app.hub.publish(site.siteId, ['flags']);
	const { status, verdict, expectationManaged } = flag;
	return { flagId, before: JSON.stringify({ status, verdict, expectationManaged }) };
}

const GONE = 'This flag is no longer there.';
const UNCLEAR = 'This was not understood; nothing was changed.';

export const actions: Actions = {
	/** A verdict, or any of status, expectation and note. */
	decide: async ({ locals, request }) => {
		const form = await request.formData();
		const flagId = String(form.get('flagId') ?? '');
		const decision = decisionOf(form);
		if (!decision) return fail(400, { problem: UNCLEAR });
		const done = await decide(locals, flagId, decision);
		if (!done) return fail(404, { problem: GONE });
		return { undo: decision.verdict ? done : null, taken: false };
	},
	/** Puts back what the last verdict changed. */
	undo: async ({ locals, request }) => {
		const form = await request.formData();
		const before = beforeOf(String(form.get('before') ?? ''));
		if (!before) return fail(400, { problem: UNCLEAR });
		const done = await decide(locals, String(form.get('flagId') ?? ''), before);
		if (!done) return fail(404, { problem: GONE });
		return { undo: null, taken: true };
	}
};

function beforeOf(text: string): FlagDecision | null {
	try {
		const { status, verdict, expectationManaged } = JSON.parse(text) as Record<string, unknown>;
		return {
			status: FLAG_STATUSES.find((known) => known === status) ?? 'open',
			verdict: VERDICTS.find((known) => known === verdict) ?? null,
			expectationManaged: typeof expectationManaged === 'boolean' ? expectationManaged : null
		};
	} catch {
		return null;
	}
}
