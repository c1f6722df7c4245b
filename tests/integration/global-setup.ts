import type { TestProject } from 'vitest/node';
import { pgliteTemplate } from './pglite-template';
import { startPostgres } from './postgres-server';

declare module 'vitest' {
	interface ProvidedContext {
		/** A PostgreSQL server on which tests may create databases. */
		postgresUrl: string;
		/** Folder of an empty embedded database, to be copied. */
		pgliteTemplate: string;
	}
}

/**
 * Gives the run one PostgreSQL, the server of EVENKEEL_TEST_DATABASE_URL if set, else its own, and an
 * embedded database to copy.
 * @returns what to do after the run
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	project.provide('pgliteTemplate', await pgliteTemplate());
	const given = process.env.EVENKEEL_TEST_DATABASE_URL;
	if (given) {
		project.provide('postgresUrl', given);
		return async () => {};
	}
	const server = await startPostgres();
	project.provide('postgresUrl', server.url);
	return server.stop;
}
