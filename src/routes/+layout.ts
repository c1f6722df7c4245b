import { withTexts } from '$lib/i18n/area-texts';
import type { LayoutLoad } from './$types';

/** The tour's card comes with the tour: other screens do not load its program. */
export const load: LayoutLoad = async ({ data }) => ({
	...data,
	TourCard: data.tour ? (await withTexts(import('./tour/TourCard.svelte'))).default : null
});
