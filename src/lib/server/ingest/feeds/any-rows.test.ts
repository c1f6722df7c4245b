import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf, ingestFeed } from '../../../../../tests/support/ingest-feed';

it('every row of any file becomes something or is refused', async () => {
	const cell = fc.oneof(
		fc.constantFrom(
			'2026-01-05T05:00:07Z',
			'60',
			'-1',
			'1e309',
			'NaN',
			'12:3a',
			'1,5',
			'voice',
			'fax',
			'',
			'"',
			'x\0y',
			'ž'
		),
		fc.string({ maxLength: 8 })
	);
	const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), {
		minLength: 1,
		maxLength: 12
	});
	await fc.assert(
		fc.asyncProperty(rows, async (table) => {
			const clean = table.map((row) => row.map((text) => text.replace(/["\n\r,]/g, '')));
			const lines = clean.map((row) => row.join(','));
			const text = `contact_id,start_utc,handle_s,channel\n${lines.join('\n')}\n`;
			const { received, contacts, rejects } = await ingestFeed(bytesOf(text));
			expect(received).toBe(contacts.length + rejects.length);
			const filled = clean.filter((row) => row.some((value) => value.trim() !== '')).length;
			expect(received).toBeLessThanOrEqual(filled);
			expect(received).toBeGreaterThanOrEqual(filled - 3);
			for (const { handleMs } of contacts) {
				if (handleMs !== null) expect(Number.isInteger(handleMs) && handleMs >= 0).toBe(true);
			}
		}),
		{ numRuns: 300 }
	);
}, 60_000);
