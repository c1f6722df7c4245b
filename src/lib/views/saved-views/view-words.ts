/** What screens say of saved views. */
export const VIEW_WORDS = {
	title: 'Saved views',
	hint: 'A screen with its filters, under a name for everybody of this site.',
	none: 'None yet. Set the filters of a screen and save them under a name.',
	name: 'Name of this view',
	save: 'Save this view',
	manage: 'Rename or remove',
	needsName: 'A view needs a name.',
	taken: 'There is a view of this name on this screen already.',
	gone: 'This view is no longer there.',
	unknown: 'This screen has no views to save.',
	rename: 'Rename',
	remove: 'Remove',
	removed: 'View removed',
	back: 'View put back',
	renamed: 'View renamed',
	undo: 'Undo'
} as const;

/** Screens whose filters can be saved, by their paths. */
export const VIEW_SCREENS: Readonly<Record<string, string>> = {
	'/flags': 'Flags',
	'/contacts': 'Contacts',
	'/consistency/explore': 'Explore consistency'
};
