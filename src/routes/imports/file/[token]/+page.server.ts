import { error, fail, redirect } from '@sveltejs/kit';
import { m } from '$lib/i18n/compiled/messages';
import { inspectFile } from '$lib/server/ingest/propose/inspect-file';
import { type FileChoice, mappingSchema } from '$lib/server/ingest/map/mapping';
import { changeSettings } from '$lib/server/store/rebuild/change-settings';
import { findMapping } from '$lib/server/store/saved-mappings';
import { fieldWords } from '$lib/views/import/field-words';
import { fileAbout } from '$lib/views/import/file-about';
import { fileChoices } from '$lib/views/import/file-words';
import { siteSuggestion } from '$lib/views/import/suggestion';
import { fileChoice } from '../../waiting/file-choice';
import { importJob } from '../../waiting/import-job';
import { jobView } from '../../waiting/job-view';
import { rehearse } from '../../waiting/rehearse';
import { findWaitingFile, type WaitingFile } from '../../waiting/waiting-file';
import type { Actions, PageServerLoad } from './$types';

function gone(token: string): never {
	const batchId = importJob(token)?.result?.batchId;
	if (batchId) redirect(303, `/imports/${batchId}`);
	error(404, m.import_file_gone_hour());
}

export const load: PageServerLoad = async ({ locals, params: { token }, url }) => {
	const file = await findWaitingFile(token);
	if (!file) return gone(token);
	try {
		return await lookAt(file, locals, fileChoice(url.searchParams));
	} catch (problem) {
		// Another tab may have imported it in the meantime.
		if (await findWaitingFile(token)) throw problem;
		return gone(token);
	}
};

/** What the file holds, how it is read, and what is to be asked. */
async function lookAt(file: WaitingFile, { store, site }: App.Locals, choice: FileChoice | null) {
	const source = { path: file.path };
	const first = await inspectFile(source, file.name);
	const saved = await findMapping(store, site.siteId, first.signature);
	const own = saved && choice === null ? mappingSchema.safeParse(saved.mapping) : null;
	const part = choice ?? own?.data?.file;
	const inspection = part ? await inspectFile(source, file.name, part) : first;
	const mapping = own?.data ?? { ...inspection.mapping, ...(part && { file: part }) };
	const { preset, report, header, samples, notes, told } = inspection;
	const job = importJob(file.token);
	return {
		file: { token: file.token, name: file.name, about: fileAbout(file.bytes, notes) },
		header: header.filter((name) => name !== ''),
		samples: Object.fromEntries(header.map((name, i) => [name, samples[i] ?? []])),
		notes,
		part: part ?? {},
		/** Of the file as it opens by itself: by it a mapping is found again, whatever part of the file it reads. */
		signature: first.signature,
		mapping,
		/** The mapping was made and kept by a person. */
		savedAt: own?.success ? (saved?.savedAt ?? null) : null,
		preset: preset && {
			name: preset.name,
			title: preset.title,
			assumes: preset.assumes ?? []
		},
		report: report && { title: report.title, sentence: report.sentence },
		questions: own?.success ? [] : inspection.questions,
		told: own?.success
			? []
			: told.map(({ question, line, text }) => ({ column: question.column, line, text })),
		suggestion: siteSuggestion(preset?.suggests, site.settings),
		rehearsal: await rehearse(file, mapping, site),
		zones: Intl.supportedValuesOf('timeZone'),
		job: job && jobView(job),
		fields: fieldWords(),
		fileChoices: fileChoices()
	};
}

export const actions: Actions = {
	/** Sets the site's zone and weekend as the recognised export suggests. */
	suggested: async ({ locals, params }) => {
		const { app, store, site } = locals;
		const file = await findWaitingFile(params.token);
		if (!file) return fail(404, { message: m.import_file_gone() });
		const { preset } = await inspectFile({ path: file.path }, file.name);
		const suggestion = siteSuggestion(preset?.suggests, site.settings);
		if (!suggestion) return { message: m.mapping_set_already() };
		const { zone, weekend, words } = suggestion;
		await changeSettings(store, site, { ...site.settings, zone, weekend });
		app.monitor.changed(site.siteId);
		app.hub.publish(site.siteId, ['metrics', 'flags']);
		return { message: m.mapping_now_set({ words }) };
	}
};
