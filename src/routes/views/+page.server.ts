import { fail, redirect } from '@sveltejs/kit';
import { m } from '$lib/i18n/compiled/messages';
import {
	readSavedViews,
	removeView,
	renameView,
	saveView,
	type ViewChange
} from '$lib/server/store/results/saved-views';
import { givenName } from '$lib/views/format/given-name';
import { viewQuery } from '$lib/views/saved-views/view-query';
import { VIEW_SCREENS, viewScreen } from '$lib/views/saved-views/view-screens';
import type { Actions, PageServerLoad } from './$types';

/** Of the database's integers. */
const LARGEST_ID = 2_147_483_647;

/** Every saved view of the site, by screen. */
export const load: PageServerLoad = async ({ locals, depends }) => {
	depends('app:views');
	const views = await readSavedViews(locals.store, locals.site.siteId);
	return {
		screens: Object.entries(VIEW_SCREENS).flatMap(([path, screen]) => {
			const own = views.filter((view) => viewScreen(view.path) === path);
			return own.length === 0 ? [] : [{ path, screen: screen(), views: own }];
		}),
		/** Where one can be saved. */
		places: Object.entries(VIEW_SCREENS).map(([href, screen]) => ({ href, name: screen() }))
	};
};

const text = (form: FormData, name: string) => {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
};

function viewIdOf(form: FormData): number {
	const id = Number(text(form, 'viewId'));
	return Number.isInteger(id) && Math.abs(id) <= LARGEST_ID ? id : 0;
}

function answer(change: ViewChange, said: string, undo: number | null = null) {
	if (change === 'done') return { said, undo };
	return change === 'taken'
		? fail(409, { problem: m.views_taken() })
		: fail(404, { problem: m.views_gone() });
}

export const actions: Actions = {
	/** Keeps a screen's filters, and goes back there. */
	save: async ({ locals: { store, site }, request }) => {
		const form = await request.formData();
		const [path, name] = [text(form, 'path'), givenName(text(form, 'name'))];
		if (viewScreen(path) === null) return fail(400, { problem: m.views_unknown() });
		if (!name) return fail(400, { problem: m.views_needs_name() });
		const query = viewQuery(text(form, 'query'));
		if (!(await saveView(store, site.siteId, { path, name, query }, Date.now())))
			return fail(409, { problem: m.views_taken() });
		redirect(303, query === '' ? path : `${path}?${query}`);
	},
	rename: async ({ locals: { store, site }, request }) => {
		const form = await request.formData();
		const name = givenName(text(form, 'name'));
		if (!name) return fail(400, { problem: m.views_needs_name() });
		return answer(await renameView(store, site.siteId, viewIdOf(form), name), m.views_renamed());
	},
	remove: async ({ locals: { store, site }, request }) => {
		const viewId = viewIdOf(await request.formData());
		const change = await removeView(store, site.siteId, viewId, Date.now());
		return answer(change, m.views_removed(), viewId);
	},
	/** Takes a removal back. */
	restore: async ({ locals: { store, site }, request }) => {
		const viewId = viewIdOf(await request.formData());
		return answer(await removeView(store, site.siteId, viewId, null), m.views_back());
	}
};
