import { OPERATIONS } from '../../api/v1/description/operations';
import { COMMON_PROBLEMS, PROBLEM_WORDS } from '../../api/v1/description/problem-words';
import { operationView } from './operation-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => {
	const tags = [...new Set(OPERATIONS.map(({ tag }) => tag))];
	return {
		groups: tags.map((tag) => ({
			tag,
			operations: OPERATIONS.filter((operation) => operation.tag === tag).map((operation) =>
				operationView(operation, url.origin)
			)
		})),
		problems: COMMON_PROBLEMS.map((status) => ({ status, words: PROBLEM_WORDS[status] ?? '' }))
	};
};
