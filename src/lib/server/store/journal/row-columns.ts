import type { Contact } from '$lib/domain/contact';
import type { Survey } from '$lib/domain/survey';

/** Rows column by column, a column of one value as that: a third of the text of rows that name each field, and of the time. */
export type RowColumns = { count: number; columns: Record<string, unknown[] | { all: unknown }> };

type Columned = { contacts: Contact; surveys: Survey };

/** Every field of the rows that come by the million. */
const FIELDS: { [Kind in keyof Columned]: Readonly<Record<keyof Columned[Kind], true>> } = {
	contacts: {
		...{ contactId: true, startedAt: true, sourceUpdatedAt: true, channel: true, direction: true },
		...{ queue: true, topic: true, agentId: true, answered: true, shiftLabel: true },
		...{ tenureLabel: true, surveyInvited: true, talkMs: true, holdMs: true, wrapMs: true },
		...{ handleMs: true, waitMs: true, customerKey: true, transfers: true, resolved: true },
		...{ complaint: true, exceptionReason: true, expectationManaged: true, promisedBy: true },
		...{ fulfilledAt: true, legs: true }
	},
	surveys: {
		...{ contactId: true, answeredAt: true, csatRaw: true, csatScale: true, csat: true },
		...{ effort: true, recommend: true, loyalty: true, driver: true, comment: true }
	}
};

export function hasColumns(kind: string): kind is keyof Columned {
	return kind in FIELDS;
}

/** Some rows of a kind, none left out of which the kind knows. */
export function columnsOfRows<Kind extends keyof Columned>(
	kind: Kind,
	rows: readonly Columned[Kind][]
): RowColumns {
	const columns: RowColumns['columns'] = {};
	for (const name of Object.keys(FIELDS[kind]) as (keyof Columned[Kind] & string)[]) {
		const first = rows[0]?.[name];
		columns[name] = rows.every((row) => row[name] === first)
			? { all: first }
			: rows.map((row) => row[name]);
	}
	return { count: rows.length, columns };
}

export function rowsOfColumns({ count, columns }: RowColumns): Record<string, unknown>[] {
	const named = Object.entries(columns);
	return Array.from({ length: count }, (_, i) =>
		Object.fromEntries(
			named.map(([name, values]) => [name, Array.isArray(values) ? values[i] : values.all])
		)
	);
}
