import { error, fail, redirect } from '@sveltejs/kit';
import { inspectFile } from '$lib/server/ingest/propose/inspect-file';
import { mappingSchema } from '$lib/server/ingest/map/mapping';
import { changeSettings } from '$lib/server/store/rebuild/change-settings';
import { findMapping } from '$lib/server/store/saved-mappings';
import { siteSuggestion } from '$lib/views/import/suggestion';
import { firstRows } from '../../waiting/first-rows';
import { importJob } from '../../waiting/import-job';
import { rehearse } from '../../waiting/rehearse';
import { findWaitingFile, type WaitingFile } from '../../waiting/waiting-file';
import type { Actions, PageServerLoad } from './$types';

function gone(token: string): never {
	const batchId = importJob(token)?.result?.batchId;
	if (batchId) redirect(303, `/imports/${batchId}`);
	error(404, 'This file is no longer here: files wait for an hour. Choose it again under Imports.');
}

export const load: PageServerLoad = async ({ locals, params: { token } }) => {
	const file = await findWaitingFile(token);
	if (!file) return gone(token);
	try {
		return await lookAt(file, locals);
	} catch (problem) {
		// Another tab may have imported it in the meantime.
		if (await findWaitingFile(token)) throw problem;
		return gone(token);
	}
};

/** What the file holds, how it is read, and what is to be asked. */
async function lookAt(file: WaitingFile, { store, site }: App.Locals) {
	const inspection = await inspectFile({ path: file.path }, file.name);
	const saved = await findMapping(store, site.siteId, inspection.signature);
	const own = saved && mappingSchema.safeParse(saved.mapping);
	const mapping = own?.success ? own.data : inspection.mapping;
	const { preset, header, samples, notes, signature } = inspection;
	return {
		file: { token: file.token, name: file.name, bytes: file.bytes },
		header: header.filter((name) => name !== ''),
		raw: { header, rows: await firstRows(file) },
		samples: Object.fromEntries(header.map((name, i) => [name, samples[i] ?? []])),
		notes,
		signature,
		mapping,
		/** The mapping was made and kept by a person. */
		savedAt: own?.success ? (saved?.savedAt ?? null) : null,
		preset: preset && {
			name: preset.name,
			title: preset.title,
			assumes: preset.assumes ?? []
		},
		questions: own?.success ? [] : inspection.questions,
		suggestion: siteSuggestion(preset?.suggests, site.settings),
		rehearsal: await rehearse(file, mapping, site),
		zones: Intl.supportedValuesOf('timeZone'),
		job: importJob(file.token)
	};
}

export const actions: Actions = {
	/** Sets the site's zone and weekend as the recognised export suggests. */
	suggested: async ({ locals, params }) => {
		const { app, store, site } = locals;
		const file = await findWaitingFile(params.token);
		if (!file) return fail(404, { message: 'The file is no longer here: choose it again.' });
		const { preset } = await inspectFile({ path: file.path }, file.name);
		const suggestion = siteSuggestion(preset?.suggests, site.settings);
		if (!suggestion) return { message: 'The site is set so already.' };
		const { zone, weekend, words } = suggestion;
		await changeSettings(store, site, { ...site.settings, zone, weekend });
		app.monitor.changed(site.siteId);
		app.hub.publish(site.siteId, ['metrics', 'flags']);
		return { message: `The site is now set to ${words}.` };
	}
};
