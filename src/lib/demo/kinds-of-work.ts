import type { Channel } from '$lib/domain/contact';

/** A queue of the demo centre: its share of all contacts and of the agents. */
export type DemoQueue = { name: string; share: number; teams: readonly string[] };

/**
 * A topic: median handle time by phone in seconds and spread of its logarithm, how often it comes up in its queue, how
 * that moves in the evening and at the weekend (log odds), and how satisfied its customers are (latent normal).
 */
export type DemoTopic = {
	name: string;
	queue: number;
	median: number;
	sigma: number;
	weight: number;
	evening: number;
	weekend: number;
	mood: number;
};

export const BILLING = 0;
export const TECHNICAL = 1;
export const ORDERS = 2;
export const CARE = 3;

export const DEMO_QUEUES: readonly DemoQueue[] = [
	{ name: 'Billing', share: 0.28, teams: ['North Pier'] },
	{ name: 'Technical support', share: 0.32, teams: ['Lighthouse', 'Breakwater'] },
	{ name: 'Orders', share: 0.2, teams: ['South Pier'] },
	{ name: 'Care', share: 0.2, teams: ['Marina'] }
];

const topic = (
	queue: number,
	name: string,
	median: number,
	sigma: number,
	[weight, evening, weekend]: readonly [number, number, number],
	mood: number
): DemoTopic => ({ name, queue, median, sigma, weight, evening, weekend, mood });

export const DEMO_TOPICS: readonly [DemoTopic, ...DemoTopic[]] = [
	topic(0, 'Billing question', 164, 0.52, [0.5, -0.2, -0.3], 0.1),
	topic(0, 'Refund', 310, 0.6, [0.32, 0, 0], -0.15),
	topic(0, 'Payment plan', 430, 0.6, [0.18, 0.2, 0.2], 0),
	topic(1, 'Password reset', 185, 0.55, [0.32, -0.3, -0.4], 0.15),
	topic(1, 'No connection', 500, 0.65, [0.34, 0.3, 0.4], -0.1),
	topic(1, 'Outage', 590, 0.75, [0.14, 0.6, 0.8], -0.3),
	topic(1, 'Router set-up', 620, 0.6, [0.2, 0.2, 0.3], 0),
	topic(2, 'Order status', 165, 0.5, [0.42, 0.2, 0.6], 0.05),
	topic(2, 'Delivery', 330, 0.6, [0.33, 0, -0.2], -0.1),
	topic(2, 'Return', 395, 0.62, [0.25, 0, 0.1], 0),
	topic(3, 'Change of address', 150, 0.5, [0.3, 0, 0.1], 0.15),
	topic(3, 'Cancellation', 405, 0.65, [0.24, 0.1, 0], -0.3),
	topic(3, 'Contract question', 340, 0.6, [0.24, 0, -0.1], 0),
	topic(3, 'General question', 240, 0.62, [0.22, 0, 0], 0.05)
];

/** How customers reach the centre: share, shift of ln handle time, and log odds of answering a survey. */
export type DemoChannel = { channel: Channel; share: number; handle: number; answers: number };

export const DEMO_CHANNELS: readonly [DemoChannel, ...DemoChannel[]] = [
	{ channel: 'voice', share: 0.65, handle: 0, answers: -1.2 },
	{ channel: 'chat', share: 0.22, handle: 0.25, answers: -0.35 },
	{ channel: 'email', share: 0.13, handle: -0.1, answers: -0.85 }
];
