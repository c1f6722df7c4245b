import { fail, type ActionFailure } from '@sveltejs/kit';
import { isoWeekMonday } from '$lib/domain/iso-week';
import { addAction, setActionStatus } from '$lib/server/store/results/actions';
import { m } from '$lib/i18n/compiled/messages';
import { readActionForm } from '../shell/action-form';

type Locals = Pick<App.Locals, 'store' | 'site'>;
/** Of the database's integers. */
const LARGEST_ID = 2_147_483_647;
type Answer = { problem: null } | ActionFailure<{ problem: string }>;

/** Adds what somebody is to do to the review of a week. */
export async function addToReview(
	{ store, site }: Locals,
	week: string,
	request: Request
): Promise<Answer> {
	const action = readActionForm(await request.formData());
	if (isoWeekMonday(week) === null) return fail(404, { problem: m.review_no_week() });
	if ('problem' in action) return fail(400, action);
	await addAction(store, site.siteId, { ...action, week }, Date.now());
	return { problem: null };
}

/** Done, or open again. */
export async function settleAction({ store, site }: Locals, request: Request): Promise<Answer> {
	const form = await request.formData();
	const status = form.get('status') === 'done' ? 'done' : 'open';
	const actionId = Number(form.get('actionId'));
	const known =
		Number.isInteger(actionId) &&
		Math.abs(actionId) <= LARGEST_ID &&
		(await setActionStatus(store, site.siteId, actionId, status, Date.now()));
	return known ? { problem: null } : fail(404, { problem: m.action_gone() });
}
