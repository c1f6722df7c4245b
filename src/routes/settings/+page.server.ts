import { fail } from '@sveltejs/kit';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { m } from '$lib/i18n/compiled/messages';
import { KEY_SCOPES, makeApiKey } from '$lib/server/access/api-key';
import { listAgentLinks } from '$lib/server/store/agent-links';
import { listApiKeys, revokeApiKey } from '$lib/server/store/api-keys';
import { countContacts } from '$lib/server/store/read/contact-list';
import { readMonitorState } from '$lib/server/store/results/week-state';
import { agentHref } from '$lib/views/contact/hrefs';
import { linkRow } from '$lib/views/own/link-row';
import { alarmBudgetWords } from '$lib/views/settings/alarm-budget-words';
import { clockText, hoursText } from '$lib/views/settings/clock-text';
import { keyRow } from '$lib/views/settings/key-row';
import type { ReadForm } from '$lib/views/settings/form-values';
import { readBandsForm, readShiftsForm } from '$lib/views/settings/read-shifts-form';
import { readSiteForm, WEEKDAYS } from '$lib/views/settings/read-site-form';
import { readThresholdsForm } from '$lib/views/settings/read-thresholds-form';
import { thresholdGroups } from '$lib/views/settings/threshold-words';
import type { SiteSettings } from '$lib/domain/site';
import { revokeOwnLink } from '../shell/own-link-actions';
import { applySettings } from './apply-settings';
import { postedForm } from './posted-form';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, depends }) => {
	depends('app:settings');
	const { store, site } = locals;
	const { settings, siteId, slug } = site;
	const [keys, links, contacts, { version, analysedVersion }] = await Promise.all([
		listApiKeys(store, siteId),
		listAgentLinks(store, siteId),
		countContacts(store, siteId, {}),
		readMonitorState(store, siteId)
	]);
	return {
		settings: {
			...settings,
			hours: WEEKDAYS.map((day) => hoursText(settings.openingHours?.[day] ?? [])),
			shifts: settings.shifts.map(({ name, from, until }) => ({
				...{ name, from: clockText(from), until: clockText(until) }
			}))
		},
		defaults: DEFAULT_THRESHOLDS,
		thresholdGroups: thresholdGroups(),
		alarmBudget: alarmBudgetWords(settings),
		zones: Intl.supportedValuesOf('timeZone'),
		links: links.map((link) => ({
			...linkRow(link, settings.zone),
			agent: link.agent,
			href: agentHref(link.agentExternalId)
		})),
		keys: keys.map((key) => keyRow(key, settings.zone)),
		analysing: analysedVersion < version,
		contacts,
		about: {
			slug,
			database: store.kind === 'pglite' ? m.settings_embedded() : 'PostgreSQL',
			node: process.versions.node,
			zones: process.versions.tz ?? m.settings_unknown()
		}
	};
};

/** Saves what a form states, or says what is wrong with it. */
async function save<Value>(
	{ locals, request }: RequestEvent,
	form: string,
	read: (values: ReturnType<typeof postedForm>) => ReadForm<Value>,
	change: (value: Value) => Partial<SiteSettings>
) {
	const values = postedForm(await request.formData());
	const found = read(values);
	if ('errors' in found) return fail(422, { form, errors: found.errors });
	const confirmed = values.text('confirm') === 'yes';
	const applied = await applySettings(locals.app, locals.site, change(found.value), confirmed);
	return 'confirm' in applied
		? fail(409, { form, confirm: applied.confirm })
		: { form, saved: true, moved: applied.moved };
}

export const actions: Actions = {
	site: (event) => save(event, 'site', readSiteForm, (value) => value),
	shifts: (event) => save(event, 'shifts', readShiftsForm, (shifts) => ({ shifts })),
	bands: (event) => save(event, 'bands', readBandsForm, (seniorityBands) => ({ seniorityBands })),
	thresholds: (event) =>
		save(event, 'thresholds', readThresholdsForm, (thresholds) => ({ thresholds })),
	makeKey: async ({ locals, request }) => {
		const values = postedForm(await request.formData());
		const name = values.text('name').trim().slice(0, 100);
		const scopes = KEY_SCOPES.filter((scope) => values.all('scope').includes(scope));
		const errors: Record<string, string> = {};
		if (name === '') errors.name = m.settings_key_needs_name();
		if (scopes.length === 0) errors.scope = m.settings_key_needs_scope();
		if (Object.keys(errors).length > 0) return fail(422, { form: 'keys', errors });
		const made = await makeApiKey(locals.store, locals.site, name, scopes, new Date());
		return { form: 'keys', made: { name, key: made.key } };
	},
	revokeLink: revokeOwnLink,
	revokeKey: async ({ locals, request }) => {
		const keyId = postedForm(await request.formData()).text('keyId');
		const gone = await revokeApiKey(locals.store, locals.site.siteId, keyId, new Date());
		if (!gone) return fail(404, { form: 'keys', errors: { name: m.settings_key_gone() } });
		return { form: 'keys', revoked: true };
	}
};
