import { m } from '$lib/i18n/compiled/messages';

/** The guide's pages in the order in which somebody new reads them. */
export const GUIDE_SLUGS = [
	...(['first-steps', 'flags', 'wall', 'meeting', 'agents', 'numbers', 'safety'] as const)
];
export type GuideSlug = (typeof GUIDE_SLUGS)[number];

/** A page of the user guide. */
export type GuidePage = { slug: GuideSlug; title: string; what: string };

const TITLES: Readonly<Record<GuideSlug, readonly [title: () => string, what: () => string]>> = {
	'first-steps': [m.guide_first_steps, m.guide_first_steps_what],
	flags: [m.guide_flags, m.guide_flags_what],
	wall: [m.guide_wall, m.guide_wall_what],
	meeting: [m.guide_meeting, m.guide_meeting_what],
	agents: [m.guide_agents, m.guide_agents_what],
	numbers: [m.guide_numbers, m.guide_numbers_what],
	safety: [m.guide_safety, m.guide_safety_what]
};

/** All pages, in the reader's language. */
export function guidePages(): GuidePage[] {
	return GUIDE_SLUGS.map((slug) => {
		const [title, what] = TITLES[slug];
		return { slug, title: title(), what: what() };
	});
}

/** A page with its neighbours; null where there is no such page. */
export function guidePage(
	slug: string
): { page: GuidePage; before: GuidePage | null; after: GuidePage | null } | null {
	const pages = guidePages();
	const at = pages.findIndex((page) => page.slug === slug);
	const page = pages[at];
	if (!page) return null;
	return { page, before: pages[at - 1] ?? null, after: pages[at + 1] ?? null };
}
