import { m } from '$lib/i18n/compiled/messages';
import { fail } from '@sveltejs/kit';
import { decideFlags } from '$lib/server/store/results/decide-flags';
import { putFlagsBack } from '$lib/server/store/results/put-flags-back';
import {
	leftBecause,
	putBackSentence,
	reachedSentence,
	type SharedDecision
} from '$lib/views/flags/batch-decision';
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
	const said = reachedSentence(decision, {
		...{ done, gone },
		...{ unfit: left.unfit ?? 0, already: left.already ?? 0 }
	});
	if (done === 0) return fail(gone > 0 && gone === asked.length ? 404 : 400, { problem: said });
	app.hub.publish(site.siteId, ['flags']);
	return { said, undo: canUndo(decision) ? beforeText({ flags: before, at: now }) : null };
}

/** Puts back what the last decision changed, and says how much of it. */
export async function undoAsked({ app, store, site }: App.Locals, form: FormData) {
	const before = beforeOf(String(form.get('before') ?? ''));
	if (!before) return fail(400, { problem: m.flags_unclear() });
	const put = await putFlagsBack(store, site.siteId, before.flags, before.at);
	const said = putBackSentence(put, before.flags.length);
	if (put === 0) return fail(409, { problem: said });
	app.hub.publish(site.siteId, ['flags']);
	return { said, undo: null };
}
