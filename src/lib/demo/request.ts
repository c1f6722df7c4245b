import type { Arrival } from './arrivals';
import type { DayScene } from './day-scene';
import type { Moment } from './effects';
import { DEMO_CHANNELS, type DemoChannel } from './kinds-of-work';
import type { Random } from './random';
import { SPOTLIGHT } from './spotlight';
import { drawTopic } from './topic-mix';

/** Who wants what, how. */
export type Request = {
	customer: number;
	/** Index of the topic. */
	topic: number;
	channel: DemoChannel;
	/** This is the contact that the story opens with. */
	star: boolean;
};

const CHANNEL_SHARES = DEMO_CHANNELS.map(({ share }) => share);

/**
 * Draws the request of an arrival: anybody's, or one of a customer who is expected back today.
 * @param left arrivals of the queue still to come today, this one included
 */
export function drawRequest(
	random: Random,
	scene: DayScene,
	{ queue, minute }: Arrival,
	moment: Moment,
	left: number
): Request {
	const waiting = scene.returns[queue] ?? [];
	const stranger = scene.customers.draw(random);
	const comesBack = random.chance(waiting.length / left);
	const channel = DEMO_CHANNELS[random.weighted(CHANNEL_SHARES)] ?? DEMO_CHANNELS[0];
	const topic = drawTopic(random, queue, moment);
	const star = scene.starring && queue === SPOTLIGHT.queue && minute >= SPOTLIGHT.fromMinute;
	if (star) {
		return { customer: stranger, topic: SPOTLIGHT.topic, channel: DEMO_CHANNELS[0], star };
	}
	const back = comesBack ? waiting.pop() : undefined;
	return { customer: back?.customer ?? stranger, topic: back?.topic ?? topic, channel, star };
}
