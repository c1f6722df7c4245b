/** What METHODS, section I, says of a centre: the ingredients of the simulator that its figures come from. */

export const SIZES = {
	XS: { agents: 24, contacts: 10_000 },
	S: { agents: 48, contacts: 50_000 },
	M: { agents: 160, contacts: 300_000 },
	L: { agents: 400, contacts: 1_000_000 }
} as const;
export type Size = keyof typeof SIZES;

/** 26 weeks from Monday, 6 January 2025. */
export const FIRST_DAY = 20_094;
export const DAYS = 182;

export const QUEUES = [
	{ name: 'billing', share: 0.3 },
	{ name: 'tech', share: 0.3 },
	{ name: 'sales', share: 0.2 },
	{ name: 'care', share: 0.2 }
] as const;

export type Topic = {
	name: string;
	queue: number;
	/** Median seconds by phone, spread of its logarithm. */
	median: number;
	sigma: number;
	/** How often, and how that moves in the evening and at the weekend (log odds). */
	weight: number;
	evening: number;
	weekend: number;
	/** Latent satisfaction. */
	mood: number;
};

const topic = (
	name: string,
	queue: number,
	...[median, sigma, weight, evening, weekend, mood]: [
		number,
		number,
		number,
		number,
		number,
		number
	]
): Topic => ({ name, queue, median, sigma, weight, evening, weekend, mood });

export const TOPICS: readonly Topic[] = [
	topic('invoice', 0, 210, 0.55, 0.5, -0.2, -0.3, 0.1),
	topic('refund', 0, 300, 0.6, 0.3, 0, 0, -0.1),
	topic('payment_plan', 0, 420, 0.6, 0.16, 0.2, 0.2, 0),
	topic('complaint', 0, 520, 0.7, 0.04, 0.1, 0.1, -0.6),
	topic('reset', 1, 180, 0.55, 0.4, -0.3, -0.4, 0.15),
	topic('connection', 1, 480, 0.7, 0.34, 0.3, 0.4, -0.1),
	topic('outage', 1, 600, 0.75, 0.22, 0.6, 0.8, -0.35),
	topic('complaint', 1, 520, 0.7, 0.04, 0.2, 0.2, -0.6),
	topic('quote', 2, 330, 0.65, 0.4, 0, -0.2, 0.1),
	topic('order_status', 2, 150, 0.5, 0.36, 0.2, 0.6, 0.05),
	topic('upgrade', 2, 400, 0.65, 0.2, 0, 0, 0.1),
	topic('complaint', 2, 520, 0.7, 0.04, 0, 0.1, -0.6),
	topic('address', 3, 140, 0.5, 0.36, 0, 0.1, 0.15),
	topic('cancel', 3, 380, 0.65, 0.24, 0.1, 0, -0.3),
	topic('general', 3, 240, 0.65, 0.36, 0, 0, 0),
	topic('complaint', 3, 520, 0.7, 0.04, 0.1, 0.1, -0.6)
];

export const CHANNELS = [
	{ name: 'voice', share: 0.65, handle: 0, sigma: 1, answers: -1.75, wrap: 1 },
	{ name: 'chat', share: 0.22, handle: 0.25, sigma: 1, answers: -0.75, wrap: 0.5 },
	{ name: 'email', share: 0.13, handle: -0.1, sigma: 0.9, answers: -1.4, wrap: 0.3 }
] as const;

/** Log odds of answering by score: the angry answer most, then the delighted. */
export const BY_SCORE = [0.5, 0.1, -0.25, -0.15, 0.2];

/** Arrivals by weekday from Monday, and by half hour of the day. */
export const WEEKDAYS = [1.2, 1.05, 1, 0.98, 0.95, 0.55, 0.4];
export const HALF_HOURS = [
	...[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
	...[0.2, 0.35, 0.6, 0.8, 1, 1.1, 1.1, 1.05, 0.95, 0.9, 0.9, 0.95, 1, 1, 0.95, 0.9, 0.85],
	...[0.8, 0.75, 0.75, 0.75, 0.7, 0.65, 0.6, 0.5, 0.45, 0.4, 0.35, 0.25, 0.2, 0.15, 0.1, 0, 0]
];
export const SHIFTS = [
	{ from: 7, until: 15 },
	{ from: 11, until: 19 },
	{ from: 15, until: 23 }
] as const;

/** Standard deviations of what is not planted. */
export const NOISE = {
	agent: 0.16,
	agentCsat: 0.2,
	slope: 0.06,
	day: 0.04,
	dayCsat: 0.05,
	dayMemory: 0.5,
	agentDay: 0.08,
	agentDayCsat: 0.1
};

/** Shares of all contacts. */
export const EVENTS = {
	overService: 0.003,
	struggle: 0.003,
	exception: 0.002,
	rushed: 0.005,
	taggedOrdinary: 0.006
};

/** Spells and days count from the first day. */
export const EFFECTS = {
	weekend: { queue: 'tech', handle: 0.12, csat: -0.3 },
	evening: { handle: 0.08, csat: -0.25 },
	newcomers: { handle: 0.35, csat: -0.45, months: 4 },
	release: { from: 70, until: 84, handle: 0.08, csat: -0.35, complaints: 2.5 },
	fade: { queue: 'billing', day: 56, handle: -0.15, csat: 0.3, halfLifeDays: 21 },
	hold: { queue: 'care', day: 98, handle: -0.12, csat: 0.25, halfLifeDays: null },
	decline: { from: 84, until: 140, handle: 0.15, csat: -0.8 },
	unsteady: { handle: 0.35, csat: 0.5 },
	hangover: { csat: -0.45, days: 60 }
} as const;
