import { arrivalsOf } from './arrivals';
import { daySceneOf } from './day-scene';
import type { DemoCentre } from './demo-centre';
import type { History } from './history';
import { DEMO_QUEUES } from './kinds-of-work';
import { planContact } from './plan-contact';
import type { PlannedContact } from './planned-contact';
import { rhythmOf } from './rhythm';

/**
 * Makes the planner of a centre: the contacts of one local day in the order of their start. Days that share a history
 * must be asked for in their order.
 */
export function dayPlanner(
	centre: DemoCentre
): (day: number, history: History) => PlannedContact[] {
	const rhythm = rhythmOf(centre);
	const sceneOf = daySceneOf(centre);
	return (day, history) => {
		const scene = sceneOf(day, history);
		const arrivals = arrivalsOf(centre, day, rhythm(day));
		const left = DEMO_QUEUES.map((_, queue) => arrivals.filter((a) => a.queue === queue).length);
		return arrivals.map((arrival, index) => {
			const toCome = left[arrival.queue] ?? 1;
			left[arrival.queue] = toCome - 1;
			return planContact(scene, arrival, index, toCome);
		});
	};
}
