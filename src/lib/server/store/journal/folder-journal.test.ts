import {
	appendFileSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHANNELS, DIRECTIONS, EXCEPTION_REASONS, type Contact } from '$lib/domain/contact';
import type { Reject } from '$lib/domain/reject';
import { FolderJournal } from './folder-journal';
import type { JournalRecord } from './journal';
import { journalLine, recordOf } from './journal-line';
import { readSegment } from './read-segment';

const record = (batchId: number, at = 'x'): JournalRecord => ({
	...{ kind: 'undo', siteId: 1, batchId, at }
});
const word = fc.oneof(fc.constant(null), fc.constantFrom('a', 'b'), fc.string({ unit: 'binary' }));
const number = fc.oneof(fc.constant(null), fc.nat());
const flag = fc.constantFrom(null, true, false);
const anyContact: fc.Arbitrary<Contact> = fc.record({
	contactId: fc.string(),
	startedAt: fc.nat(),
	sourceUpdatedAt: number,
	channel: fc.constantFrom(...CHANNELS),
	direction: fc.constantFrom(...DIRECTIONS),
	...{ queue: word, topic: word, agentId: word, answered: fc.boolean(), shiftLabel: word },
	...{ tenureLabel: word, surveyInvited: flag, talkMs: number, holdMs: number, wrapMs: number },
	...{ handleMs: number, waitMs: number, customerKey: word, transfers: number, resolved: flag },
	complaint: fc.boolean(),
	exceptionReason: fc.constantFrom(null, ...EXCEPTION_REASONS),
	...{ expectationManaged: flag, promisedBy: number, fulfilledAt: number },
	legs: fc.option(
		fc.array(fc.record({ agentId: fc.string(), talkMs: number, holdMs: number, wrapMs: number }))
	)
});
const anyReject: fc.Arbitrary<Reject> = fc.record({
	line: fc.nat(),
	column: word,
	reason: fc.constant('not-a-time' as const),
	value: word,
	raw: fc.string()
});
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'evenkeel-journal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function records(name: string): Promise<(JournalRecord | null)[]> {
	const found: (JournalRecord | null)[] = [];
	for await (const one of readSegment(join(folder, name))) found.push(one);
	return found;
}

describe('the journal of a folder', () => {
	test('has every record in the order of the calls, also of many at once', async () => {
		const journal = await FolderJournal.open(folder);
		const all = Array.from({ length: 300 }, (_, i) => record(i, 'text\u2028with “marks”\n'));
		for (const [i, one] of all.entries()) {
			journal.append(one);
			if (i % 50 === 0) await journal.written();
		}
		await journal.written();
		expect(await records('00000001.ndjson')).toEqual(all);
		await journal.close();
	});

	test('rows come back as they were, whatever is in them and however many there are', async () => {
		const batch = {
			siteId: 1,
			batchId: 2,
			what: 'contacts',
			source: 'api',
			startedAt: ''
		} as const;
		const several = { minLength: 1, maxLength: 600 };
		const contacts = fc.array(anyContact, several).map((rows): JournalRecord => {
			return { kind: 'contacts', rows, agents: [{ agentId: 'a' }], batch };
		});
		const rejects = fc.array(anyReject, several).map((rows): JournalRecord => {
			return { kind: 'rejects', rows, batch };
		});
		await fc.assert(
			fc.asyncProperty(fc.oneof(contacts, rejects), async (record) => {
				const line = Buffer.concat(await journalLine(record));
				expect(line.indexOf(10)).toBe(line.length - 1);
				expect(recordOf(line.subarray(0, -1))).toEqual(record);
			}),
			{ numRuns: 40 }
		);
	});

	test('rows that an earlier version wrote one by one are read', () => {
		const json = '{"rows":[{"contactId":"a"}],"kind":"contacts","agents":[]}';
		expect(recordOf(Buffer.from(`ea33b2fc ${json}`))).toEqual(JSON.parse(json));
	});

	test('what is appended before a new segment is in the ones before, what comes after is in it', async () => {
		const journal = await FolderJournal.open(folder);
		journal.append(record(1));
		expect(await journal.rotate()).toBe(2);
		journal.append(record(2));
		await journal.written();
		expect(await records('00000001.ndjson')).toEqual([record(1)]);
		expect(await records('00000002.ndjson')).toEqual([record(2)]);
		await journal.forgetBefore(2);
		expect(readdirSync(folder)).toEqual(['00000002.ndjson']);
		await journal.close();
	});

	test('each process begins a segment of its own', async () => {
		for (const name of ['00000001.ndjson', '00000002.ndjson']) {
			const journal = await FolderJournal.open(folder);
			journal.append(record(1));
			await journal.close();
			expect(readdirSync(folder)).toContain(name);
		}
	});

	test('a line that was cut off or changed is known as broken, the others are read', async () => {
		const journal = await FolderJournal.open(folder);
		for (let i = 1; i <= 3; i++) journal.append(record(i));
		await journal.close();
		const path = join(folder, '00000001.ndjson');
		const text = readFileSync(path, 'utf8');
		writeFileSync(path, text.replace('"batchId":2', '"batchId":7'));
		appendFileSync(path, text.slice(0, 20));
		expect(await records('00000001.ndjson')).toEqual([record(1), null, record(3), null]);
	});

	test('a write that fails is tried again, and nobody who waits is told too early', async () => {
		const journal = await FolderJournal.open(folder);
		const segment = (journal as unknown as { segment: { file: { write: unknown } } }).segment;
		const { write } = segment.file;
		const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
		segment.file.write = () => Promise.reject(full);
		journal.append(record(1));
		await expect(journal.written()).rejects.toThrow('no space');
		journal.append(record(2));
		await expect(journal.written()).rejects.toThrow('no space');
		segment.file.write = write;
		await journal.written();
		expect(await records('00000001.ndjson')).toEqual([record(1), record(2)]);
		await journal.close();
	});
});
