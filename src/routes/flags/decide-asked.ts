import { m } from '$lib/i18n/compiled/messages';
import { fail } from '@sveltejs/kit';
import { decideFlags } from '$lib/server/store/results/decide-flags';
import { readFlag } from '$lib/server/store/results/flag-list';
import { putFlagsBack } from '$lib/server/store/results/put-flags-back';
import {
	leftBecause,
	putBackSentence,
	reachedSentence,
	type SharedDecision
} from '$lib/views/flags/batch-decision';
import { flagName } from '$lib/views/flags/flag-name';
import { askedFlags } from './asked-flags';
import { beforeOf, beforeText } from './before-of';
import { decisionOf } from './decision';

/** A note, and whether the customer knows, stand in the form beside the flag: there is nothing to undo. */
const canUndo = ({ verdict, status, ownerId }: SharedDecision) =>
	verdict !== undefined || status !== undefined || ownerId !== undefined;

/** Records what a form says of one flag or several, tells open screens, and says what became of it. */
export async function decideAsked({ app, store, site }: App.Locals, form: FormData) {
	const decision = decisionOf(form);
	if (!decision) return fail(400, { problem: m.flags_unclear() });
	const asked = askedFlags(form);
	const now = Date.now();
	const { before, left, gone } = await decideFlags(
		...([store, site.siteId, asked, decision, now] as const),
		(flag) => leftBecause(flag, decision)
	);
	const done = before.length;
	const reached = { done, gone, unfit: left.unfit ?? 0, already: left.already ?? 0 };
	const one = asked.length === 1 ? await nameOf(store, site, before) : null;
	const said = reachedSentence(decision, reached, one);
	if (done === 0) return fail(gone > 0 && gone === asked.length ? 404 : 400, { problem: said });
	app.hub.publish(site.siteId, ['flags']);
	return canUndo(decision) ? { said, undo: beforeText({ flags: before, at: now }) } : { said };
}

/** What the one flag of a decision is called, with the verdict that it has now; null for several, or none. */
async function nameOf(
	store: App.Locals['store'],
	{ siteId, settings }: App.Locals['site'],
	decided: readonly { flagId: string }[]
): Promise<string | null> {
	const [only, ...others] = decided;
	if (!only || others.length > 0) return null;
	const flag = await readFlag(store, siteId, only.flagId);
	return flag && flagName(flag, settings);
}

/** Puts back what the last decision changed, and says how much of it. */
export async function undoAsked({ app, store, site }: App.Locals, form: FormData) {
	const before = beforeOf(String(form.get('before') ?? ''));
	if (!before) return fail(400, { problem: m.flags_unclear() });
	const put = await putFlagsBack(store, site.siteId, before.flags, before.at);
	const one = await nameOf(store, site, before.flags);
	const said = putBackSentence(put, before.flags.length, one);
	if (put === 0) return fail(409, { problem: said, undo: null });
	app.hub.publish(site.siteId, ['flags']);
	return { said, undo: null };
}
