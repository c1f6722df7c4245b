/**
 * `npm run test:faults [-- 1 7 …] [--rounds=200] [--engine=pglite]`: does to the built product what is listed in rows/, on
 * both databases, and says of each yes or no.
 */
import { parseArgs } from 'node:util';
import { startPostgres } from '../integration/postgres-server';
import { faults } from './faults';
import { newPlace } from './place';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { rounds: { type: 'string' }, engine: { type: 'string' } }
});
const wanted = positionals.map(Number);
const engines = (['pglite', 'postgres'] as const).filter(
	(kind) => values.engine === undefined || values.engine === kind
);
const server = engines.includes('postgres') ? await startPostgres() : null;
let no = 0;
try {
	for (const { row, title, on, run, rounds = 1 } of faults) {
		if (wanted.length > 0 && !wanted.includes(row)) continue;
		for (const kind of engines) {
			if (on && !on.includes(kind)) continue;
			const place = await newPlace(kind === 'postgres' ? server?.url : undefined);
			const name = `${String(row).padStart(2)} ${kind.padEnd(8)}`;
			try {
				const note = await run(place, values.rounds ? Number(values.rounds) : rounds);
				console.log(`${name} yes  ${title}: ${note}`);
			} catch (error) {
				no++;
				console.log(
					`${name} NO   ${title}: ${error instanceof Error ? error.message : String(error)}`
				);
			} finally {
				await place.remove();
			}
		}
	}
} finally {
	await server?.stop();
}
process.exit(no === 0 ? 0 : 1);
