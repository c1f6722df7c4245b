import { resolve } from 'node:path';
import { z } from 'zod';
import { MappingProblem } from '$lib/server/ingest/map/columns';
import { mappingSchema } from '$lib/server/ingest/map/mapping';
import { findSite, MAIN_SITE, type SiteRow } from '$lib/server/store/sites';
import { afterWrite } from './after-write';
import type { Application } from './application';
import { differingSettings } from './differing-settings';
import { importFile, type ImportResult } from './import-file';
import { WrongUse } from './wrong-use';

const argumentsSchema = z.object({
	path: z.string().min(1),
	site: z.string().optional(),
	preset: z.string().optional(),
	mapping: z.unknown().optional(),
	/** Which part of the file is read, and how its text is decoded; goes before what the mapping says of it. */
	file: mappingSchema.shape.file,
	dryRun: z.boolean().optional(),
	/** Wait until the findings are there. */
	settle: z.boolean().optional()
});

/**
 * `evenkeel import`, in the process that holds the database.
 * @throws WrongUse for an unknown site or a mapping that does not fit; UnreadableFile
 */
export async function runImport(
	app: Application,
	args: Record<string, unknown>,
	progress: (line: unknown) => void,
	signal: AbortSignal
): Promise<ImportResult> {
	const {
		path,
		site: slug = MAIN_SITE,
		preset,
		mapping,
		file,
		dryRun,
		settle
	} = argumentsSchema.parse(args);
	const site = await findSite(app.store, slug);
	if (!site) throw new WrongUse(`There is no site "${slug}".`);
	try {
		const result = await importFile(
			app.store,
			site,
			{ path: resolve(path) },
			{
				fileName: path,
				...file,
				...(preset !== undefined && { preset }),
				...(mapping !== undefined && { mapping }),
				dryRun,
				signal,
				now: () => new Date(),
				onProgress: progress,
				written: (written) => afterWrite(app, site, written)
			}
		);
		if (settle && !dryRun) {
			progress({ analysing: true });
			await app.monitor.settled(site.siteId);
		}
		return withDifferences(result, site);
	} catch (error) {
		if (error instanceof MappingProblem) throw new WrongUse(error.message);
		throw error;
	}
}

/** Whoever asked at a terminal is advised of what the site does not have yet, and of nothing else. */
function withDifferences(result: ImportResult, { settings }: SiteRow): ImportResult {
	const { preset } = result;
	if (!preset?.suggests) return result;
	return {
		...result,
		preset: { ...preset, suggests: differingSettings(preset.suggests, settings) }
	};
}
