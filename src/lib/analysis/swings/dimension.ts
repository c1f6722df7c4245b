/** What service may swing with. */
export type Dimension = 'shift' | 'weekday' | 'weekend' | 'load' | 'seniority';
