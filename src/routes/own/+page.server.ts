import { error, fail, redirect } from '@sveltejs/kit';
import { OWN_FLAG_KINDS } from '$lib/flags/own-flag-kinds';
import { m } from '$lib/i18n/compiled/messages';
import { answerFlag } from '$lib/server/store/results/flag-answers';
import { readAnswerForm } from '$lib/views/own/read-answer-form';
import { openLink } from '../shell/pair-browser';
import { readOwnPage } from './read-own-page';
import type { Actions, PageServerLoad } from './$types';

/** A link, or the key at its end. */
const LONGEST_LINK = 2000;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { device, refused, store, site } = locals;
	const agentId = device?.agentId ?? null;
	if (refused || agentId === null) return { refused: refused ?? ('unpaired' as const), own: null };
	const cursor = url.searchParams.get('cursor');
	const own = await readOwnPage(store, site, agentId, cursor).catch((cause: unknown) => {
		if (cause instanceof RangeError) error(400, m.flags_no_page());
		throw cause;
	});
	return { refused: null, own };
};

/** Keeps an answer of the agent whose browser it is, or with null takes it back; tells open screens. */
async function keepAnswer(
	{ app, device, store, site }: App.Locals,
	flagId: string,
	text: string | null
) {
	const agentId = device?.agentId ?? null;
	if (agentId === null) return fail(403, { flagId, problem: m.own_answer_refused() });
	const own = { flagId, agentId, kinds: OWN_FLAG_KINDS };
	const change = await answerFlag(store, site.siteId, own, text, Date.now());
	const typed = text ?? '';
	if (change === 'gone') return fail(404, { flagId, typed, problem: m.own_answer_gone() });
	if (change === 'closed') return fail(409, { flagId, typed, problem: m.own_answer_closed() });
	app.hub.publish(site.siteId, ['flags']);
	return { flagId, said: text === null ? m.own_answer_taken() : m.own_answer_kept() };
}

const text = (form: FormData, name: string) => {
	const value = form.get(name);
	return typeof value === 'string' ? value.replaceAll('\0', '') : '';
};

export const actions: Actions = {
	/** Opens a link that was pasted: for browsers without scripts, and for a link whose end got lost on the way. */
	open: async (event) => {
		const pasted = text(await event.request.formData(), 'link').slice(0, LONGEST_LINK);
		const key = pasted.slice(pasted.lastIndexOf('#') + 1).trim();
		const failed = await openLink(event, key, 'agent');
		if (failed !== null) return fail(403, { failed });
		redirect(303, '/own');
	},
	answer: async ({ locals, request }) => {
		const form = await request.formData();
		const flagId = text(form, 'flagId');
		const typed = text(form, 'text');
		const read = readAnswerForm(typed);
		if ('problem' in read) return fail(422, { flagId, typed, problem: read.problem });
		return keepAnswer(locals, flagId, read.text);
	},
	takeBack: async ({ locals, request }) =>
		keepAnswer(locals, text(await request.formData(), 'flagId'), null)
};
