import { m } from '$lib/i18n/compiled/messages';

const BASE = '/docs/design';

/** The pages of the visual language in the order in which they are shown. */
const PAGES = [
	{ href: BASE, name: m.design_basics, title: m.design_title, lead: m.design_lead },
	{
		...{ href: `${BASE}/charts`, name: m.design_charts, title: m.design_charts },
		lead: m.design_charts_lead
	},
	{ href: `${BASE}/wall`, name: m.design_wall, title: m.design_wall, lead: m.design_wall_lead },
	{
		...{ href: `${BASE}/screens`, name: m.design_screens, title: m.design_screens },
		lead: m.design_screens_lead
	}
] as const;
type DesignPage = 'basics' | 'charts' | 'wall' | 'screens';
const PLACES: Readonly<Record<DesignPage, number>> = { basics: 0, charts: 1, wall: 2, screens: 3 };

/** What stands at the head of a page of the visual language: its title, and the ways to the others. */
export function designHead(of: DesignPage) {
	const page = PAGES[PLACES[of]] ?? PAGES[0];
	return {
		title: page.title(),
		lead: page.lead(),
		tab: of === 'basics' ? m.design_tab() : m.design_tab_of({ page: page.title() }),
		label: m.design_nav(),
		tabs: PAGES.map(({ href, name }) => ({ href, text: name(), current: href === page.href }))
	};
}

export type DesignHeadWords = ReturnType<typeof designHead>;
