import type { DemoCentre } from './demo-centre';
import { plannedHistory } from './demo-contacts';
import { type PlantedAgent, plantedAgents } from './planted-agents';
import { type PlantedImprovement, plantedImprovements } from './planted-improvements';
import type { ContactKind, PlannedContact } from './planned-contact';
import { type PlantedSwing, plantedSwings } from './planted-swings';

/**
 * What is hidden in a demo centre. `planted`: the story put it there, and a review of the last eight weeks should find
 * it. `implied`: it follows from what was planted (the afternoon differs from a rest that holds slow evenings), so
 * finding it is right and missing it no fault. What is not listed is not there.
 */
export type DemoTruth = {
	/** Ids of all contacts of each kind but the ordinary. */
	contacts: Readonly<Record<Exclude<ContactKind, 'ordinary'>, readonly string[]>>;
	/** Of the 56 days that end with the last one. */
	swings: readonly PlantedSwing[];
	improvements: readonly PlantedImprovement[];
	agents: readonly PlantedAgent[];
};

const REVIEW_DAYS = 56;

/** Plans the history once more and tells what is in it; as long as `demoContacts` takes. */
export function demoTruth(centre: DemoCentre): DemoTruth {
	const contacts = {
		'over-service': [] as string[],
		struggle: [] as string[],
		exception: [] as string[],
		rushed: [] as string[]
	};
	const reviewed: PlannedContact[] = [];
	for (const day of plannedHistory(centre)) {
		for (const planned of day) {
			if (planned.kind !== 'ordinary') contacts[planned.kind].push(planned.contact.contactId);
			if (planned.agent >= 0 && planned.day > centre.lastDay - REVIEW_DAYS) reviewed.push(planned);
		}
	}
	return {
		contacts,
		swings: plantedSwings(centre, reviewed),
		improvements: plantedImprovements(centre),
		agents: plantedAgents(centre)
	};
}
