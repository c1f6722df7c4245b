/** Lengths of a staffing interval, seconds. */
export const STAFFING_SECONDS = [900, 1800, 3600] as const;
export type StaffingSeconds = (typeof STAFFING_SECONDS)[number];

/** How long agents were signed in to a queue during an interval, added up over agents. */
export type Staffing = {
	/** Epoch milliseconds, on a quarter of an hour. */
	startsAt: number;
	seconds: StaffingSeconds;
	/** null: contacts without a queue. */
	queue: string | null;
	signedInSeconds: number;
};
