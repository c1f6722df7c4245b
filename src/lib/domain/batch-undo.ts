/** What taking a batch back did to what is stored. */
export type BatchUndo = {
	/** Rows that nothing had been stored of before: gone. */
	removed: number;
	/** Rows whose version from before the batch is back. */
	restored: number;
	/** Rows of the batch that a later batch had changed: they stay as the later one left them. */
	kept: number;
	/** RFC 3339. */
	undoneAt: string;
};

export const NO_UNDO: Readonly<Omit<BatchUndo, 'undoneAt'>> = { removed: 0, restored: 0, kept: 0 };
