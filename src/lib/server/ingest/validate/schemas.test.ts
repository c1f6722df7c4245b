import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ITEM_KINDS, type ItemKind } from '$lib/domain/item-kind';
import { emptyBatch } from '../ingest-batch';
import { takeItem } from '../items/take-item';
import { refusalsOf } from '../testing/refusals-of';
import { ITEM_SCHEMAS } from './schemas';

const context = {
	site: 'main',
	now: Date.parse('2026-11-22T00:00:00Z'),
	customerKey: (id: string) => id,
	keepComments: true
};

function reasonOf(what: ItemKind, item: unknown): string | null {
	const batch = emptyBatch();
	takeItem(what, { item, index: 0, raw: () => '' }, context, batch, new Map());
	const [reject] = batch.rejects;
	return reject ? `${reject.column} ${reject.reason}` : null;
}

const junk = fc.oneof(
	fc.constantFrom(null, '', 'x'.repeat(201), [], {}, -1, 1e9, 1.5, true, false, 'yes', '5', 0, 3)
);
const time = fc.oneof(
	{
		arbitrary: fc.constantFrom(
			...['2026-11-20T08:00:00Z', '2026-11-20T08:00:00.25+02:00', '1999-02-01T07:02:47+02:00']
		),
		weight: 30
	},
	fc.constantFrom(
		...['2026-11-20T08:00:00', '2026-13-20T08:00:00Z', '2026-02-30T08:00:00Z', 'yesterday'],
		'2026-11-20T24:00:00Z'
	)
);
const mixed = (good: fc.Arbitrary<unknown>) =>
	fc.oneof({ arbitrary: good, weight: 40 }, { arbitrary: junk, weight: 1 });
const number = fc.oneof(
	{ arbitrary: fc.integer({ min: 1, max: 5 }), weight: 20 },
	fc.integer({ min: -2, max: 12 })
);
const flag = fc.boolean();
const name = fc.constantFrom('a', 'Billing', 'ž', '7');

const contact = fc.record(
	{
		contactId: mixed(fc.oneof(name, fc.nat())),
		startedAt: mixed(time),
		sourceUpdatedAt: mixed(time),
		channel: mixed(fc.constantFrom('voice', 'chat', 'email', 'voice', 'chat', 'email', 'fax')),
		direction: mixed(fc.constantFrom('inbound', 'outbound', 'callback', 'internal', 'up')),
		queue: mixed(name),
		agentId: mixed(name),
		hiredOn: mixed(
			fc.constantFrom('2020-02-29', '2021-02-28', '2021-12-31', '2021-02-29', '1.2.2020')
		),
		answered: mixed(flag),
		talkSeconds: mixed(number),
		waitSeconds: mixed(number),
		transfers: mixed(number),
		complaint: mixed(flag),
		exception: mixed(
			fc.record(
				{
					reason: mixed(fc.constantFrom('vip', 'other', 'goodwill', 'complaint', 'mood')),
					expectationManaged: mixed(flag)
				},
				{ requiredKeys: [] }
			)
		),
		promisedBy: mixed(time),
		legs: mixed(
			fc.array(fc.record({ agentId: mixed(name), talkSeconds: mixed(number) }), { maxLength: 2 })
		)
	},
	{ requiredKeys: ['contactId', 'startedAt'] }
);
const survey = fc.record(
	{
		contactId: mixed(name),
		answeredAt: mixed(time),
		effort: mixed(number),
		recommend: mixed(number),
		loyalty: mixed(
			fc.record({ satisfaction: mixed(number), resist: mixed(number) }, { requiredKeys: [] })
		),
		driver: mixed(fc.constantFrom('value', 'system', 'people', 'weather')),
		comment: mixed(name)
	},
	{ requiredKeys: ['contactId'] }
);
const agent = fc.record(
	{
		agentId: mixed(name),
		team: mixed(name),
		teamFrom: mixed(fc.constantFrom('2020-02-29', '2021-02-29')),
		active: mixed(flag)
	},
	{ requiredKeys: ['agentId'] }
);

const event = fc.record(
	{
		eventId: mixed(fc.oneof(name, fc.nat())),
		kind: mixed(fc.constantFrom('release', 'training', 'other', 'party')),
		title: mixed(name),
		startsAt: mixed(time),
		endsAt: mixed(fc.constant('2027-01-01T00:00:00Z')),
		queue: mixed(name)
	},
	{ requiredKeys: ['eventId', 'title', 'startsAt'] }
);
const staffing = fc.record(
	{
		startsAt: mixed(fc.constantFrom('2026-11-20T08:00:00Z', '2026-11-20T08:15:00+02:00')),
		seconds: mixed(fc.constantFrom(900, 1800, 3600, 60)),
		queue: mixed(name),
		signedInSeconds: mixed(fc.oneof(number, fc.constantFrom(7200, 40_000_000)))
	},
	{ requiredKeys: ['startsAt', 'seconds', 'signedInSeconds'] }
);

describe('the readers and the published schemas', () => {
	const items = { contacts: contact, surveys: survey, agents: agent, events: event, staffing };
	it.each(ITEM_KINDS)(
		'agree on which %s are taken, and why the others are not',
		(what) => {
			let taken = 0;
			fc.assert(
				fc.property(items[what] as fc.Arbitrary<Record<string, unknown>>, (item) => {
					// Empty text means the same as none to the readers, which a schema of types cannot say.
					const said = withoutEmpty(item);
					const reason = reasonOf(what, said);
					const parsed = ITEM_SCHEMAS[what].safeParse(said);
					if (parsed.success) taken++;
					expect(reason === null, `${JSON.stringify(said)} ${reason}`).toBe(parsed.success);
					if (reason !== null) expect(refusalsOf(parsed.error, said)).toContain(reason);
				}),
				{ numRuns: 3000, seed: 7 }
			);
			expect(taken).toBeGreaterThan(200);
		},
		60_000
	);
});

function withoutEmpty(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutEmpty);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).filter(([, inner]) => inner !== '');
	return Object.fromEntries(entries.map(([key, inner]) => [key, withoutEmpty(inner)]));
}
