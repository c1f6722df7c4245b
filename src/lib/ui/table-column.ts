/** A column of a table. */
export type TableColumn = {
	key: string;
	label: string;
	/** Right-aligned. */
	number?: boolean;
	/** What the column means, shown on hover. */
	hint?: string;
	/** Address that shows the table sorted by this column. */
	sortHref?: string;
	sorted?: 'ascending' | 'descending';
};
