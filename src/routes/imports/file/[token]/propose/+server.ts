import { error, json } from '@sveltejs/kit';
import { m } from '$lib/i18n/compiled/messages';
import { isKnownHeader } from '$lib/server/ingest/known-header';
import { type FieldName, mappingSchema } from '$lib/server/ingest/map/mapping';
import { proposeReader } from '$lib/server/ingest/propose/propose-reader';
import { openTable } from '$lib/server/ingest/read/open-table';
import { jsonBody } from '../../../waiting/json-body';
import { findWaitingFile } from '../../../waiting/waiting-file';
import type { RequestHandler } from './$types';

/**
 * How the column that a person chose for a field is read, by its values. Body: `field`, `column`, and `file` of the mapping.
 * Answer: `reader` and `question`, or null where the values are none of the field's kind.
 */
export const POST: RequestHandler = async ({ params, request }) => {
	const file = await findWaitingFile(params.token);
	if (!file) error(404, m.import_file_gone());
	const { field, column, file: part } = await jsonBody(request);
	const choice = mappingSchema.shape.file.safeParse(part);
	if (!isField(field) || typeof column !== 'string') error(422, m.import_no_field());
	const table = await openTable({ path: file.path }, file.name, { ...choice.data, isKnownHeader });
	try {
		const { header, sample } = table;
		if (!header.includes(column)) error(422, m.import_no_column());
		return json(proposeReader(field, column, header, sample.cells));
	} finally {
		await table.close();
	}
};

function isField(name: unknown): name is FieldName {
	return typeof name === 'string' && Object.hasOwn(mappingSchema.shape.fields.shape, name);
}
