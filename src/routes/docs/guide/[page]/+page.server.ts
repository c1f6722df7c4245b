import { error } from '@sveltejs/kit';
import { m } from '$lib/i18n/compiled/messages';
import { definedNow } from '$lib/views/definitions/definition';
import { DEFINITIONS } from '$lib/views/definitions/definitions';
import { guideBlocks } from '$lib/views/guide/guide-blocks';
import { guidePage } from '$lib/views/guide/guide-pages';
import type { PageServerLoad } from './$types';

/** A page of the guide, said here: its texts are no part of the program that the browser loads. */
export const load: PageServerLoad = ({ params }) => {
	const found = guidePage(params.page);
	if (!found) error(404, m.shell_error_leads());
	const blocks = guideBlocks(found.page.slug);
	const hasWords = blocks.some(({ kind }) => kind === 'words');
	return {
		...found,
		...{ blocks, guide: m.shell_guide(), pages: m.guide_pages() },
		words: hasWords ? DEFINITIONS.map(definedNow) : []
	};
};
