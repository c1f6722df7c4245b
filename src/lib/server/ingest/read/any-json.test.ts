import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { genesysConversation } from '../recognise/records/genesys-conversation';
import { JoinedObjects } from './joined-objects';
import { openTable } from './open-table';
import { UnreadableFile } from './unreadable-file';

async function read(text: string, size: number) {
	const bytes = (async function* () {
		const all = Buffer.from(text);
		for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
	})();
	const table = await openTable({ bytes }, 'any.json');
	const rows: string[][] = [];
	let rejects = 0;
	for await (const some of table.batches()) {
		rows.push(...some.cells);
		rejects += some.rejects.length;
	}
	return { header: table.header, rows, rejects };
}

const values = fc.array(fc.jsonValue({ maxDepth: 3 }), { minLength: 1, maxLength: 6 });

describe('any JSON', () => {
	it('becomes rows, is refused item by item, or is said to be no table', async () => {
		await fc.assert(
			fc.asyncProperty(
				values,
				fc.constantFrom('\n', '', ',\n'),
				fc.constantFrom(['', ''], ['[', ']'], ['{"items":[', ']}']),
				fc.integer({ min: 1, max: 99 }),
				async (items, separator, [before, after], size) => {
					const text = before + items.map((item) => JSON.stringify(item)).join(separator) + after;
					try {
						const { header, rows } = await read(text, size);
						expect(rows.every((cells) => cells.length === header.length)).toBe(true);
					} catch (error) {
						expect(error).toBeInstanceOf(UnreadableFile);
					}
				}
			),
			{ numRuns: 300 }
		);
		expect(({} as { x?: unknown }).x).toBeUndefined();
	}, 60_000);

	it('loses no object of a list, of lines, or of a file without anything between', async () => {
		const object = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.string(), { minKeys: 1 });
		await fc.assert(
			fc.asyncProperty(fc.array(object, { minLength: 2, maxLength: 6 }), async (items) => {
				const texts = items.map((item) => JSON.stringify(item));
				for (const text of [texts.join('\n'), texts.join(''), `[${texts.join(',')}]`]) {
					const { rows, rejects } = await read(text, 1000);
					expect([rows.length, rejects]).toEqual([items.length, 0]);
				}
			}),
			{ numRuns: 150 }
		);
	}, 60_000);

	it('is no conversation, or one with whole numbers', () => {
		const metric = fc.record({
			name: fc.constantFrom('tTalk', 'tAcw', 'tHeld', 'tHandle', 'tNotResponding', 'tAcd'),
			value: fc.oneof(fc.nat(100_000), fc.jsonValue({ maxDepth: 1 })),
			emitDate: fc.jsonValue({ maxDepth: 1 })
		});
		const session = fc.record({
			metrics: fc.oneof(fc.array(fc.oneof(metric, fc.constant(null))), fc.jsonValue()),
			segments: fc.jsonValue({ maxDepth: 2 })
		});
		const participant = fc.record({
			purpose: fc.constantFrom('agent', 'customer', 'acd', 3),
			userId: fc.constantFrom('u1', 'u2', null),
			participantName: fc.constantFrom('Ann', null),
			sessions: fc.oneof(fc.array(session), fc.jsonValue({ maxDepth: 1 }))
		});
		const item = fc.record({
			conversationId: fc.constantFrom('g', 7),
			participants: fc.oneof(fc.array(fc.oneof(participant, fc.constant(null))), fc.jsonValue())
		});
		fc.assert(
			fc.property(item, (conversation) => {
				const found = genesysConversation(conversation as Record<string, unknown>);
				if (!found) return;
				for (const ms of [found.talkMs, found.holdMs, found.wrapMs])
					expect(ms === null || Number.isFinite(ms)).toBe(true);
				expect(found.answered).toBe((found.legs as unknown[]).length > 0);
			}),
			{ numRuns: 300 }
		);
	});
});

describe('JoinedObjects', () => {
	it('gives the same objects however the text is cut', () => {
		const text = '{"a":"}{\\"}"} {"b":{"c":"\\\\"}}\n{"d":[{}]}';
		const expected = ['{"a":"}{\\"}"}', '{"b":{"c":"\\\\"}}', '{"d":[{}]}'];
		for (let size = 1; size <= text.length; size++) {
			const objects = new JoinedObjects();
			const found = [];
			for (let at = 0; at < text.length; at += size)
				found.push(...objects.push(text.slice(at, at + size)));
			found.push(...objects.end());
			expect(found.map((object) => object.text)).toEqual(expected);
			expect(found.map(({ line }) => line)).toEqual([1, 2, 3]);
		}
	});

	it('gives up an object that never ends after a million characters, and goes on', () => {
		const objects = new JoinedObjects();
		expect(objects.push('{"a":"' + 'x'.repeat(1_100_000))).toHaveLength(1);
		expect(objects.push('{"b":1}')).toEqual([{ line: 2, text: '{"b":1}' }]);
	});
});
