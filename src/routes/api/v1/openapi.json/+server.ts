import { json } from '@sveltejs/kit';
import packageJson from '../../../../../package.json' with { type: 'json' };
import { openapiDocument } from '../description/openapi-document';
import type { RequestHandler } from './$types';

/** The description of the API, for programs; /docs/api shows it to people. */
export const GET: RequestHandler = () =>
	json(openapiDocument(packageJson.version), {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
