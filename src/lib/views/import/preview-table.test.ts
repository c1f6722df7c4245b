import { expect, it } from 'vitest';
import type { Contact } from '$lib/domain/contact';
import type { Reject } from '$lib/domain/reject';
import { previewTable } from './preview-table';

const contact = {
	...{ contactId: 'c1', startedAt: Date.UTC(2026, 10, 22, 12), channel: 'voice' },
	...{ direction: 'inbound', queue: null, topic: 'Invoice', agentId: 'a1', answered: true },
	...{ handleMs: 185_000, talkMs: null, holdMs: null, wrapMs: null, waitMs: null },
	...{ shiftLabel: null, tenureLabel: null, customerKey: 'x', transfers: null, resolved: null },
	...{ complaint: false, exceptionReason: null, sourceUpdatedAt: null, surveyInvited: null },
	...{ expectationManaged: null, promisedBy: null, fulfilledAt: null, legs: null }
} satisfies Contact as Contact;
const row = { line: 2, contact, survey: null, agent: null, reject: null };

it('shows what would be stored, in columns that some row fills, and never the customer', () => {
	const agent = { agentId: 'a1', agentName: 'Ann' };
	const { columns, rows } = previewTable('contacts', [{ ...row, agent }, row], 'UTC');
	expect(columns).toEqual([
		...['Contact id', 'Start', 'Channel', 'Topic', 'Agent', 'Answered', 'Handle time', 'Customer']
	]);
	const cells = ['c1', 'Sun 22 Nov 2026, 12:00', 'phone', 'Invoice', 'Ann', 'yes', '3:05'];
	expect(rows).toEqual([
		{ line: 2, cells: [...cells, 'known (hashed)'], why: '', refused: false },
		{ line: 2, cells: [...cells, 'known (hashed)'], why: '', refused: false }
	]);
});

it('shows an unknown handle time as unknown', () => {
	const other = { ...row, contact: { ...contact, contactId: 'c2', handleMs: null } };
	const { columns, rows } = previewTable('contacts', [row, other], 'UTC');
	expect(rows[1]?.cells?.[columns.indexOf('Handle time')]).toBe('–');
});

it('says of a row that is not stored why', () => {
	const reject: Reject = {
		line: 3,
		column: 'dur',
		reason: 'not-a-duration',
		value: 'soon',
		raw: 'x'
	};
	const { rows } = previewTable(
		'contacts',
		[
			{ ...row, line: 3, contact: null, reject },
			{ ...row, line: 4, contact: null }
		],
		'UTC'
	);
	expect(rows).toEqual([
		{
			...{ line: 3, cells: null, refused: true },
			why: 'dur: The value is not a duration that could be read. “soon”'
		},
		{
			...{ line: 4, cells: null, refused: false },
			why: 'left out: the mapping does not ask for it, or it holds no answer'
		}
	]);
});
