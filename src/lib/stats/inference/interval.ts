/** Both ends of a confidence or prediction interval, in the unit of the estimate. */
export type Interval = { readonly lower: number; readonly upper: number };
