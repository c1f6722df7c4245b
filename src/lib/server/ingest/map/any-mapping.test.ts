import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, ingestFeed } from '../../../../../tests/support/ingest-feed';
import { Refused } from '../refused';
import { DATE_ORDERS } from '../time/read-date';
import { Columns, MappingProblem } from './columns';
import { compileDuration } from './compile-duration';
import { compileNumber, compileScore } from './compile-number';
import { mappingSchema } from './mapping';
import { DURATION_UNITS } from './readers/duration';

const HEADER = ['a', 'b', 'c', 'd'];
const column = fc.constantFrom(...HEADER);
const orders = fc.constantFrom('iso', 'epoch-s', 'epoch-ms', ...DATE_ORDERS);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const decimal = optional(fc.constantFrom('.', ','));
const words = fc.array(fc.constantFrom('yes', 'no', 'x', ''), { minLength: 1, maxLength: 2 });

const text = fc.oneof(
	fc.record({ read: fc.constant('text'), column, separator: optional(fc.constantFrom(';', 'a')) }),
	fc.record({
		read: fc.constant('joined'),
		columns: fc.tuple(column, column),
		separator: fc.constant(' ')
	}),
	fc.record({ read: fc.constant('constant'), value: fc.constantFrom('', 'x', 'voice') }),
	fc.record({
		read: fc.constant('lookup'),
		column,
		table: fc.dictionary(fc.constantFrom('x', 'yes'), fc.constantFrom('voice', '', 'fax')),
		otherwise: optional(fc.constantFrom(null, 'other'))
	})
);
const time = fc.record({
	read: fc.constant('time'),
	column,
	order: orders,
	clock: optional(column),
	zone: optional(fc.constantFrom('Europe/Riga', 'Australia/Lord_Howe', 'nowhere'))
});
const date = fc.record({
	read: fc.constant('date'),
	column,
	order: fc.constantFrom('iso', ...DATE_ORDERS)
});
const duration = fc.oneof(
	fc.record({
		read: fc.constant('duration'),
		columns: fc.array(column, { minLength: 1, maxLength: 3 }),
		unit: fc.constantFrom(...DURATION_UNITS),
		decimal,
		unless: optional(fc.record({ column, in: words }))
	}),
	fc.record({ read: fc.constant('between'), columns: fc.tuple(column, column), order: orders })
);
const number = fc.record({
	read: fc.constant('number'),
	column,
	decimal,
	zeroMeansMissing: optional(fc.boolean())
});
const score = fc.record({
	read: fc.constant('score'),
	column,
	scale: fc.constantFrom(5, 10, 100),
	decimal,
	zeroMeansMissing: optional(fc.boolean())
});
const flag = fc.oneof(
	fc.record({ read: fc.constant('flag'), column, yes: words, no: optional(words) }),
	fc.record({ read: fc.constant('filled'), column, unknown: optional(words) })
);
const kinds: Record<string, fc.Arbitrary<unknown>> = {
	...{ contactId: text, startedAt: time, sourceUpdatedAt: time, promisedBy: time, hiredOn: date },
	...{ channel: text, direction: text, queue: text, topic: text, agentId: text, team: text },
	...{ site: text, customerId: text, exceptionReason: text, comment: text, driver: text },
	...{ handle: duration, talk: duration, wrap: duration, wait: duration, transfers: number },
	...{
		effort: number,
		recommend: number,
		csat: score,
		answered: flag,
		complaint: flag,
		active: flag
	},
	legs: fc.record({ read: fc.constant('legs'), column })
};
const cell = fc.oneof(
	fc.constantFrom(
		...['2026-11-01T08:00:00Z', '03/04/2026 08:00', '26/11/21', '46348.6', '1790000000', '0.5'],
		...['1,234', '00:02:10', '0:00', '0', '5', '-1', '1e309', 'NaN', 'x', 'yes', '', 'voice'],
		...['[{"agentId":"a","talkSeconds":3}]', '[1]', '{}', '2026-10-25 03:30', '__proto__']
	),
	fc.string({ maxLength: 6 })
);
const mappings = fc.record({
	what: fc.constantFrom('contacts', 'surveys', 'agents'),
	fields: fc.record(kinds, { requiredKeys: ['contactId', 'startedAt', 'agentId'] }),
	keep: optional(fc.record({ column, in: words })),
	ambiguous: optional(fc.constantFrom('by-order', 'first', 'second'))
});

describe('any mapping on any rows', () => {
	it('takes, refuses or leaves out every row, and stores nothing that the rules forbid', async () => {
		const rows = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 8 });
		await fc.assert(
			fc.asyncProperty(mappings, rows, async (stated, table) => {
				const mapping = JSON.parse(JSON.stringify(stated)) as unknown;
				expect(mappingSchema.safeParse(mapping).error).toBeUndefined();
				const lines = table.map((cells) =>
					cells.map((value) => `"${value.replace(/["\r\n]/g, '')}"`).join(',')
				);
				try {
					const result = await ingestFeed(bytesOf(`a,b,c,d\n${lines.join('\n')}\n`), { mapping });
					const { received, contacts, surveys, agents, rejects } = result;
					const what = (stated as { what: string }).what;
					const taken = what === 'contacts' ? contacts : what === 'surveys' ? surveys : agents;
					expect(received).toBe(taken.length + rejects.length);
					for (const { startedAt, handleMs, waitMs } of contacts) {
						expect(Number.isFinite(startedAt) && startedAt >= 0).toBe(true);
						for (const ms of [handleMs, waitMs])
							expect(ms === null || (Number.isInteger(ms) && ms >= 0)).toBe(true);
					}
				} catch (error) {
					expect(error).toBeInstanceOf(MappingProblem);
				}
			}),
			{ numRuns: 400 }
		);
	}, 60_000);
});

describe('never a silent zero', () => {
	const read = (reader: unknown, kind: 'duration' | 'number' | 'score', value: string) => {
		const columns = new Columns(['a', 'b', 'c', 'd']);
		const compile = { duration: compileDuration, number: compileNumber, score: compileScore }[kind];
		try {
			return (compile as (r: unknown, c: Columns) => (cells: string[]) => number | null)(
				reader,
				columns
			)([value, value, value, value]);
		} catch (refusal) {
			expect(refusal).toBeInstanceOf(Refused);
			return null;
		}
	};
	it.each([
		['duration', duration],
		['number', number],
		['score', score]
	] as const)('a %s is 0 only where 0 stands', (kind, arbitrary) => {
		const texts = fc.oneof(
			cell,
			fc.stringMatching(/^[-+]?[0-9.,: ]{0,10}$/),
			fc.stringMatching(/^[0-9]{1,4}[a-z%]{0,3}$/)
		);
		fc.assert(
			fc.property(arbitrary, texts, (reader, value) => {
				const found = read(JSON.parse(JSON.stringify(reader)), kind, value.trim());
				if (found !== 0) return;
				const isBetween = (reader as { read: string }).read === 'between';
				expect(isBetween || /0/.test(value), `${JSON.stringify(reader)} of ${value}`).toBe(true);
			}),
			{ numRuns: 2000 }
		);
	});
});
