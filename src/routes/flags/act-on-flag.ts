import { m } from '$lib/i18n/compiled/messages';
import { fail } from '@sveltejs/kit';
import { addAction } from '$lib/server/store/results/actions';
import { readFlag } from '$lib/server/store/results/flag-list';
import { settleAction } from '../review/decide-actions';
import { readActionForm } from '../shell/action-form';

/** Notes what is to be done about a flag, and tells open screens. */
export async function actOnFlag({ app, store, site }: App.Locals, form: FormData) {
	const flagId = String(form.get('flagId') ?? '').replaceAll('\0', '');
	const action = readActionForm(form);
	if ('problem' in action) return fail(400, action);
	if (!(await readFlag(store, site.siteId, flagId)))
		return fail(404, { problem: m.action_flag_gone() });
	const added = await addAction(
		...([store, site.siteId, { ...action, week: null, flagId }, Date.now()] as const)
	);
	if (!added) return fail(409, { problem: m.action_there() });
	app.hub.publish(site.siteId, ['flags']);
	return { said: m.action_added() };
}

/** Done, or open again. */
export async function settleOfFlag(locals: App.Locals, request: Request) {
	const answer = await settleAction(locals, request);
	if (!('problem' in answer)) return answer;
	locals.app.hub.publish(locals.site.siteId, ['flags']);
	return { said: m.action_settled() };
}
