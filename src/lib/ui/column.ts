/** A column of a table. */
export type Column = {
	id: string;
	label: string;
	/** Numbers stand at the right, under one another. */
	numeric?: boolean;
	/** The address that sorts by this column, and how it is sorted now. */
	sort?: { href: string; now: 'ascending' | 'descending' | null };
	/** Any CSS length. */
	width?: string;
	/** Left out on a narrow screen. */
	wideOnly?: boolean;
};
