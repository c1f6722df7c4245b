import { m } from '$lib/i18n/compiled/messages';
import { markedText } from '$lib/views/guide/marked-text';
import { OPERATIONS } from '../../api/v1/description/operations';
import { COMMON_PROBLEMS, PROBLEM_WORDS } from '../../api/v1/description/problem-words';
import { operationView } from './operation-view';
import type { PageServerLoad } from './$types';

/** The description of the API: what stands in it for programs too is English, what frames it is the reader's language. */
export const load: PageServerLoad = ({ url }) => {
	const tags = [...new Set(OPERATIONS.map(({ tag }) => tag))];
	return {
		title: m.api_title(),
		lead: markedText(m.api_lead()),
		groups: tags.map((tag) => ({
			tag,
			operations: OPERATIONS.filter((operation) => operation.tag === tag).map((operation) =>
				operationView(operation, url.origin)
			)
		})),
		problems: COMMON_PROBLEMS.map((status) => ({ status, words: PROBLEM_WORDS[status] ?? '' }))
	};
};
