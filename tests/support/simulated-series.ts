import type { SeriesCells } from '../../src/lib/domain/series';
import { seededNormal } from './seeded-normal';

/** What a simulated centre has beyond agents who differ: an addition to each contact's score. */
export type Effect = (agent: number, day: number, normal: () => number) => number;

type Plan = {
	seed: number;
	agents: number;
	days: number;
	/** Contacts (and answers) of an agent a day. */
	contacts: number;
	/** Standard deviations between agents and of one contact. */
	between?: number;
	within?: number;
	effect?: Effect;
};

export const FIRST_DAY = 20_094;

/**
 * A centre of two topics, the second one 0.5 longer and worked on mostly by odd agents, so that raw comparisons are
 * wrong. Agent ids are 1, 2, ...; every agent works on every day but Sundays. Scores stand in both metrics: ln seconds
 * around 5, points around 4 (not cut to 1 to 5).
 */
export function simulatedSeries({
	seed,
	agents,
	days,
	contacts,
	between = 0.16,
	within = 0.65,
	effect = () => 0
}: Plan): SeriesCells {
	const normal = seededNormal(seed);
	const own = Array.from({ length: agents }, () => between * normal());
	const rows: number[][] = [];
	for (let day = 0; day < days; day++) {
		if (day % 7 === 6) continue;
		for (let agent = 0; agent < agents; agent++) {
			const extra = effect(agent, day, normal);
			const second = Math.round(contacts * (agent % 2 === 1 ? 0.75 : 0.25));
			for (const [segment, n] of [contacts - second, second].entries()) {
				if (n === 0) continue;
				let s1 = 0;
				let s2 = 0;
				for (let i = 0; i < n; i++) {
					const score = 5 + 0.5 * segment + (own[agent] ?? 0) + extra + within * normal();
					s1 += score;
					s2 += score * score;
				}
				rows.push([agent, FIRST_DAY + day, segment, n, s1, s2]);
			}
		}
	}
	const ints = (column: number) => Int32Array.from(rows, (row) => row[column] ?? 0);
	const reals = (column: number) => Float64Array.from(rows, (row) => row[column] ?? 0);
	const [n, s1, s2] = [reals(3), reals(4), reals(5)];
	return {
		agents: Array.from({ length: agents }, (_, i) => ({
			id: i + 1,
			externalId: `a${i + 1}`,
			name: `Agent ${i + 1}`,
			hiredDay: null,
			tenureLabel: null
		})),
		segments: [
			{ queue: 1, topic: 1, channel: 0 },
			{ queue: 1, topic: 2, channel: 0 }
		],
		agent: ints(0),
		day: ints(1),
		segment: ints(2),
		n,
		s1,
		s2,
		answers: n,
		answers1: s1,
		answers2: s2
	};
}
