import type { PGlite, QueryOptions, Results } from '@electric-sql/pglite';
import { VALUE_PARSERS } from '../value-parsers';
import { type Asked, type EmbeddedDatabase } from './embedded-database';
import { namedRows } from './named-rows';
import type { Answer } from './messages';

type Parsers = Readonly<Record<number, (text: string) => unknown>>;
type Client = Pick<PGlite, 'query' | 'exec' | 'transaction'>;

/** drizzle's small questions; on PostgreSQL the server has the same limit. */
export const QUESTION_MS = 15_000;

/** As much of PGlite as drizzle's driver asks for, with the database in its thread. */
export function embeddedClient(database: EmbeddedDatabase, within = QUESTION_MS): PGlite {
	const outside = client((question) => database.ask(question, within));
	const whole: Client = {
		...outside,
		transaction: (run) =>
			database.transaction(
				(ask) => run(client(ask) as unknown as Parameters<typeof run>[0]),
				within
			)
	};
	return whole as PGlite;
}

function client(ask: (question: Asked) => Promise<Answer>): Pick<Client, 'query' | 'exec'> {
	const results = async <Row>(
		text: string,
		parameters: readonly unknown[] | undefined,
		options: QueryOptions = {}
	): Promise<Results<Row>> => {
		const parsers = { ...VALUE_PARSERS, ...options.parsers } as Parsers;
		const asText = Object.keys(parsers).map(Number);
		const answer = await ask({ text, ...(parameters && { parameters }), asText });
		const { names, types, affectedRows } = answer;
		const rows = namedRows<Row & object>(answer, parsers, options.rowMode === 'array');
		const fields = names.map((name, i) => ({ name, dataTypeID: types[i] ?? 0 }));
		return { rows, fields, affectedRows };
	};
	return {
		query: (text, parameters, options) => results(text, parameters ?? [], options),
		exec: async (text, options) => [await results(text, undefined, options)]
	};
}
