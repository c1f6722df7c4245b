/**
 * What the analyses wrongly find in centres of many shapes that hold nothing to be found:
 * `npm run bench -- odd-centres [--seeds=4] [--seed=1] [--only=NAME,...] [--list]`.
 */
import { parseArgs } from 'node:util';
import { falseFindings, type FalseFindings } from '../support/odd-centres/false-findings';
import { oddContacts } from '../support/odd-centres/odd-contacts';
import { SHAPES } from '../support/odd-centres/shapes';
import { machine, table, type Cell } from './table';

const { values } = parseArgs({
	options: {
		seeds: { type: 'string', default: '4' },
		seed: { type: 'string', default: '1' },
		only: { type: 'string', default: '' },
		/** Says what was found, too. */
		list: { type: 'boolean', default: false }
	}
});
const asked = values.only.split(',').filter(Boolean);
const KINDS = [
	...(['swings', 'improvements', 'worsenings', 'outliers', 'unsteady'] as const),
	...(['declines', 'overServing'] as const)
];

console.log(machine());
const rows = Object.entries(SHAPES)
	.filter(([name]) => asked.length === 0 || asked.some((part) => name.includes(part)))
	.map(([name, shape]): Cell[] => {
		const seeds = Array.from({ length: Number(values.seeds) }, (_, i) => Number(values.seed) + i);
		const found = seeds.map((seed) => falseFindings(oddContacts(shape, seed)));
		if (values.list)
			for (const kind of KINDS)
				for (const one of found.flatMap((centre) => centre[kind]))
					console.log(`${name} | ${kind} | ${one}`);
		const mean = (of: (one: FalseFindings) => number) =>
			found.reduce((sum, one) => sum + of(one), 0) / found.length;
		return [
			name,
			...KINDS.map((kind) => {
				const centres = found.filter((one) => one[kind].length > 0).length;
				const all = found.reduce((sum, one) => sum + one[kind].length, 0);
				return all === 0 ? '' : `${all} in ${centres}`;
			}),
			mean(({ overService }) => overService).toFixed(2),
			mean(({ worstWeek }) => worstWeek).toFixed(1),
			mean(({ flagged, stated }) => flagged / (stated ?? NaN)).toFixed(2)
		];
	});
console.log(`${values.seeds} centres of each shape\n`);
console.log(table(['shape', ...KINDS, 'over-service / 1,000', 'worst week', 'of stated'], rows));
