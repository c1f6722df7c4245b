import type { StruggleOdds } from './struggle-odds';

/** What the ratings of other contacts tell about one that is beyond the line. */
export type Learnt = {
	struggle: StruggleOdds;
	/** Hasty contacts are surely rated worse than other short ones here (`hasteCosts`). */
	hasteCosts: boolean;
};
