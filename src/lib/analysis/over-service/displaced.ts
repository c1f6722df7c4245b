/**
 * Displaced customers: how many ordinary contacts of the queue fit into the time that a contact took beyond the mean of
 * its kind (METHODS A). 40 minutes against a mean of 3 cost 12.3 customers.
 * @param handleMs the contact
 * @param segmentMeanMs arithmetic mean of its segment
 * @param queueMeanMs arithmetic mean of its queue
 * @returns 0 for a contact no longer than the mean
 */
export function displacedCustomers(
	handleMs: number,
	segmentMeanMs: number,
	queueMeanMs: number
): number {
	return queueMeanMs > 0 ? Math.max(0, (handleMs - segmentMeanMs) / queueMeanMs) : 0;
}
