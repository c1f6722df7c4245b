import { fail, type ActionFailure } from '@sveltejs/kit';
import { dayNumber } from '$lib/domain/iso-date';
import { isoWeekMonday } from '$lib/domain/iso-week';
import { addAction, setActionStatus } from '$lib/server/store/results/actions';
import { REVIEW_WORDS as words } from '$lib/views/review/review-words';

type Locals = Pick<App.Locals, 'store' | 'site'>;
type Answer = { problem: null } | ActionFailure<{ problem: string }>;

const LONGEST_TEXT = 300;

/** Adds what somebody is to do to the review of a week. */
export async function addToReview(
	{ store, site }: Locals,
	week: string,
	request: Request
): Promise<Answer> {
	const form = await request.formData();
	const text = (name: string) =>
		String(form.get(name) ?? '')
			.trim()
			.slice(0, LONGEST_TEXT);
	const [title, owner, due] = [text('title'), text('owner'), text('due')];
	const dueDay = due === '' ? null : dayNumber(due);
	if (isoWeekMonday(week) === null) return fail(404, { problem: words.noWeek });
	if (!title || !owner) return fail(400, { problem: words.actionNeeds });
	if (due !== '' && dueDay === null) return fail(400, { problem: words.noDate });
	await addAction(store, site.siteId, { title, owner, dueDay, week }, Date.now());
	return { problem: null };
}

/** Done, or open again. */
export async function settleAction({ store, site }: Locals, request: Request): Promise<Answer> {
	const form = await request.formData();
	const status = form.get('status') === 'done' ? 'done' : 'open';
	const actionId = Number(form.get('actionId'));
	const known =
		Number.isSafeInteger(actionId) && (await setActionStatus(store, site.siteId, actionId, status));
	return known ? { problem: null } : fail(404, { problem: words.noAction });
}
