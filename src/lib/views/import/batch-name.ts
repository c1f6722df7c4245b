import { m } from '$lib/i18n/compiled/messages';

const SOURCES: Readonly<Record<string, () => string>> = {
	api: m.import_from_api,
	demo: m.import_from_demo,
	file: m.import_from_file,
	replay: m.import_from_replay
};
/** What the demo centre calls the batch that fills as its day goes on. */
const DEMO_LIVE = 'live';

/** The file as its sender named it, or in the reader's words how it came. */
export function batchName({
	source,
	fileName
}: {
	source: string;
	fileName: string | null;
}): string {
	if (source === 'demo' && fileName === DEMO_LIVE) return m.import_from_demo_live();
	return fileName ?? SOURCES[source]?.() ?? source;
}
