import { expect, it } from 'vitest';
import type { Contact } from '$lib/domain/contact';
import { previewTable } from './preview-table';

const contact = {
	...{ contactId: 'c1', startedAt: Date.UTC(2026, 10, 22, 12), channel: 'voice' },
	...{ direction: 'inbound', queue: null, topic: 'Invoice', agentId: 'a1', answered: true },
	...{ handleMs: 185_000, talkMs: null, holdMs: null, wrapMs: null, waitMs: null },
	...{ shiftLabel: null, tenureLabel: null, customerKey: 'x', transfers: null, resolved: null },
	...{ complaint: false, exceptionReason: null, sourceUpdatedAt: null, surveyInvited: null },
	...{ expectationManaged: null, promisedBy: null, fulfilledAt: null, legs: null }
} satisfies Contact as Contact;
const none = { contacts: [], surveys: [], agents: [], rejects: [] };

it('shows what would be stored, in columns that some row fills, and never the customer', () => {
	const agents = [{ agentId: 'a1', agentName: 'Ann' }];
	const { columns, rows } = previewTable(
		'contacts',
		{ ...none, contacts: [contact], agents },
		'UTC'
	);
	expect(columns).toEqual([
		...['Contact id', 'Start', 'Channel', 'Topic', 'Agent', 'Answered', 'Handle time', 'Customer']
	]);
	expect(rows).toEqual([
		['c1', 'Sun 22 Nov 2026, 12:00', 'phone', 'Invoice', 'Ann', 'yes', '3:05', 'known (hashed)']
	]);
});

it('shows an unknown handle time as unknown', () => {
	const other = { ...contact, contactId: 'c2', handleMs: null };
	const { columns, rows } = previewTable(
		'contacts',
		{ ...none, contacts: [contact, other] },
		'UTC'
	);
	expect(rows[1]?.[columns.indexOf('Handle time')]).toBe('–');
});

it('says of a refused row where and why', () => {
	const rejects = [
		{ line: 3, column: 'dur', reason: 'not-a-duration', value: 'soon', raw: 'x' } as const
	];
	expect(previewTable('contacts', { ...none, rejects }, 'UTC').refused).toEqual([
		{
			line: 3,
			column: 'dur',
			why: 'The value is not a duration that could be read.',
			value: 'soon'
		}
	]);
});
