/** Minutes of the local day, 0 to 1440. */
export type Minute = number;

/** Weekdays as ISO numbers: Monday 1 to Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
