import { m } from '$lib/i18n/compiled/messages';
import { definitionEntries } from '$lib/views/definitions/definition-entries';
import type { PageServerLoad } from './$types';

/** Every word with all that it has meant. */
export const load: PageServerLoad = () => ({
	title: m.review_definitions(),
	lead: m.definition_lead(),
	entries: definitionEntries()
});
