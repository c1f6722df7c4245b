import type { DemoCentre } from './demo-centre';
import { DEMO_QUEUES } from './kinds-of-work';
import { seededRandom } from './random';
import type { DayRhythm } from './rhythm';

/** A customer who reaches out: local minute of the day, millisecond within it, and the queue. */
export type Arrival = { minute: number; ms: number; queue: number };

/** The arrivals of a day in order: Poisson in each half hour, all of them busier or calmer together. */
export function arrivalsOf(centre: DemoCentre, day: number, rhythm: DayRhythm): Arrival[] {
	const random = seededRandom(centre.seed, 10, day);
	const busy = random.gamma(25) / 25;
	const arrivals: Arrival[] = [];
	for (const { fromMinute, expected } of rhythm) {
		for (const [queue, { share }] of DEMO_QUEUES.entries()) {
			for (let left = random.poisson(expected * share * busy); left > 0; left--) {
				arrivals.push({
					minute: fromMinute + random.below(30),
					ms: 1000 * random.below(60),
					queue
				});
			}
		}
	}
	return arrivals.sort((a, b) => a.minute - b.minute || a.ms - b.ms || a.queue - b.queue);
}
