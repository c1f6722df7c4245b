/** What became of the rows of a batch. received = created + updated + unchanged + stale + duplicate + rejected, always. */
export type BatchCounts = {
	received: number;
	created: number;
	updated: number;
	unchanged: number;
	/** Older than what is stored. */
	stale: number;
	/** Again in the same batch. */
	duplicate: number;
	rejected: number;
};

export const NO_COUNTS: Readonly<BatchCounts> = {
	received: 0,
	created: 0,
	updated: 0,
	unchanged: 0,
	stale: 0,
	duplicate: 0,
	rejected: 0
};

export function addCounts(a: BatchCounts, b: BatchCounts): BatchCounts {
	return {
		received: a.received + b.received,
		created: a.created + b.created,
		updated: a.updated + b.updated,
		unchanged: a.unchanged + b.unchanged,
		stale: a.stale + b.stale,
		duplicate: a.duplicate + b.duplicate,
		rejected: a.rejected + b.rejected
	};
}

/** The conservation law. A batch that breaks it is a defect of the product, not of the data. */
export function isConserved(c: BatchCounts): boolean {
	return c.received === c.created + c.updated + c.unchanged + c.stale + c.duplicate + c.rejected;
}
