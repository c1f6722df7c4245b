/** What service may swing with. */
export type Dimension = 'shift' | 'weekday' | 'weekend' | 'load' | 'seniority';

/** Whether a day holds contacts on both sides of such a comparison, so that what is special about the day cancels. */
export function alternatesWithinDays(dimension: Dimension): boolean {
	return dimension === 'shift' || dimension === 'load';
}
