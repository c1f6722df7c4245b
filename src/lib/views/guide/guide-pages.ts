/** A page of the user guide. */
export type GuidePage = { slug: string; title: string; what: string };

/** The guide's pages in the order in which somebody new reads them. */
export const GUIDE_PAGES: readonly GuidePage[] = [
	{
		slug: 'first-steps',
		title: 'First steps',
		what: 'From an export of your telephone or ticket system to the first answers.'
	},
	{
		slug: 'flags',
		title: 'Reading a flag',
		what: 'What a flag says, what it rests on, and what to say of it.'
	},
	{
		slug: 'wall',
		title: 'The wall',
		what: 'The large screen in the room: what it shows and hides.'
	},
	{
		slug: 'meeting',
		title: 'The weekly meeting',
		what: 'Half an hour with the review: exceptions first, actions last, frozen in between.'
	},
	{
		slug: 'agents',
		title: 'Agents and fairness',
		what: 'How people are compared, and when they are not.'
	},
	{
		slug: 'numbers',
		title: 'What the numbers mean',
		what: 'Every word that stands beside a number, defined once.'
	},
	{
		slug: 'safety',
		title: 'Keeping data safe',
		what: 'What is kept where, taking an import back, backup and restore.'
	}
];

/** A page with its neighbours; null where there is no such page. */
export function guidePage(
	slug: string
): { page: GuidePage; before: GuidePage | null; after: GuidePage | null } | null {
	const at = GUIDE_PAGES.findIndex((page) => page.slug === slug);
	const page = GUIDE_PAGES[at];
	if (!page) return null;
	return { page, before: GUIDE_PAGES[at - 1] ?? null, after: GUIDE_PAGES[at + 1] ?? null };
}
