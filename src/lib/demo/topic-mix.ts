import { DEMO_QUEUES, DEMO_TOPICS } from './kinds-of-work';
import type { Random } from './random';

/** Weights of a queue's topics by day and hour: the mix that makes raw comparisons of evenings and weekends unfair. */
const MIX = DEMO_QUEUES.map((_, queue) =>
	[false, true].map((evening) =>
		[false, true].map((weekend) =>
			DEMO_TOPICS.map((topic) =>
				topic.queue === queue
					? topic.weight * Math.exp((evening ? topic.evening : 0) + (weekend ? topic.weekend : 0))
					: 0
			)
		)
	)
);

/** Index of the topic that a customer of the queue comes with. */
export function drawTopic(
	random: Random,
	queue: number,
	{ evening, weekend }: { evening: boolean; weekend: boolean }
): number {
	return random.weighted(MIX[queue]?.[Number(evening)]?.[Number(weekend)] ?? []);
}
