import { shuffled } from './agent-draws';
import type { Random } from './random';
import { NOISE, STORY } from './story';

/** What an agent does in the story. */
export type Part = 'none' | 'newcomer' | 'declining' | 'unsteady' | 'generous';

/** Who plays which part; each is otherwise ordinary, so that only the part can make the difference. */
export function partsOfTheStory(
	random: Random,
	queues: readonly number[],
	newcomers: ReadonlySet<number>,
	traits: { handle: readonly number[]; csat: readonly number[] }
): Map<number, Part> {
	const strangeness = (i: number) =>
		Math.abs(traits.handle[i] ?? 0) / NOISE.agentHandle +
		Math.abs(traits.csat[i] ?? 0) / NOISE.agentCsat;
	const ordinary = shuffled(random, [...queues.keys()])
		.filter((i) => !newcomers.has(i))
		.sort((a, b) => strangeness(a) - strangeness(b));
	const cast: Part[] = [
		...Array<Part>(STORY.generous.agents).fill('generous'),
		...Array<Part>(STORY.unsteady.agents).fill('unsteady'),
		'declining'
	];
	return new Map(cast.map((part, k) => [ordinary[k] ?? 0, part]));
}
