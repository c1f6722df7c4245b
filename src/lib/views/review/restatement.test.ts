import { describe, expect, it } from 'vitest';
import type { LaterChange } from '$lib/domain/later-change';
import { defaultSettings } from '$lib/domain/site';
import { publishedBasis } from './published-basis';
import type { Restated } from './restated';
import { restatement, type RestatementInput } from './restatement';

const AT = Date.UTC(2026, 10, 25, 9, 30);
const settings = defaultSettings('Riga', 'Europe/Riga');
const number = (key: string): Restated => ({ key, label: key, published: '1', now: '2' });
const change = (over: Partial<LaterChange>): LaterChange => ({
	...{ source: 'file', fileName: 'late.csv', batches: 1, batchId: 7, from: AT, until: AT },
	...{ undone: false, here: true, contacts: 0, handled: 0, rated: 0, correctedContacts: 0 },
	...{ moved: 0, answers: 0, correctedAnswers: 0 },
	...over
});
const said = (over: Partial<RestatementInput>) =>
	restatement({
		restated: ['contacts', 'mean', 'p90', 'csat', 'overServed'].map(number),
		...{ changes: [], verdicts: [], publishedAt: AT },
		then: publishedBasis(settings, true),
		now: publishedBasis(settings, true),
		...over
	});
const causesOf = (over: Partial<RestatementInput>) =>
	Object.fromEntries(said(over).lines.map(({ key, causes }) => [key, causes]));

describe('restatement', () => {
	it('lays each number at the door of what can have changed it', () => {
		const contacts = change({ contacts: 3, correctedContacts: 1, handled: 3 });
		const answers = change({ fileName: 'answers.csv', batchId: 8, answers: 5 });
		expect(causesOf({ changes: [contacts, answers] })).toEqual({
			contacts: [1],
			mean: [1],
			p90: [1],
			csat: [1, 2],
			overServed: [1, 2]
		});
	});

	it('says what came, when, and where to look at it', () => {
		const counts = { contacts: 3, correctedContacts: 1, handled: 3, moved: 1 };
		const [cause] = said({ changes: [change(counts)] }).causes;
		expect(cause).toEqual({
			name: 'late.csv',
			when: 'Wed 25 Nov 2026, 11:30',
			did: '2 late contacts, 1 contact corrected, 1 contact moved to another day',
			href: '/imports/7'
		});
		const sent = { source: 'api', fileName: null, batches: 40, from: AT - 86_400_000, answers: 12 };
		expect(said({ changes: [change(sent)] }).causes[0]).toEqual({
			name: 'Sent through the API, 40 deliveries',
			when: 'Tue 24 Nov 2026, 11:30 to Wed 25 Nov 2026, 11:30',
			did: '12 late survey answers',
			href: '/imports'
		});
	});

	it('leaves out what can have changed no number that is another one', () => {
		const answers = change({ answers: 5 });
		expect(said({ restated: [number('contacts')], changes: [answers] }).causes).toEqual([]);
	});

	it('counts what was taken back, and says where its days are no longer known', () => {
		const undone = { undone: true, source: 'api', fileName: null };
		expect(said({ changes: [change(undone)] }).causes[0]?.did).toContain('of this week');
		const forgotten = said({ changes: [change({ ...undone, here: null })] });
		expect(forgotten.causes[0]?.did).toContain('no longer known');
		expect(forgotten.lines.every(({ causes }) => causes.length === 1)).toBe(true);
	});

	it('knows contacts of the weeks before as a cause of what is judged only', () => {
		expect(causesOf({ changes: [change({ here: false })] })).toEqual({
			contacts: [],
			mean: [],
			p90: [],
			csat: [],
			overServed: [1]
		});
	});

	it('says which settings were others, and which numbers they reach', () => {
		const now = publishedBasis(
			{ ...settings, zone: 'UTC', thresholds: { longZ: 4, targetOccupancy: 0.9 } },
			true
		);
		const { causes, lines } = said({ now });
		expect(causes.map(({ name }) => name)).toEqual([
			'Time zone: was Europe/Riga, is UTC',
			'Distance from the usual: was 3, is 4 spreads'
		]);
		expect(lines.map(({ causes }) => causes)).toEqual([[1], [1], [1], [1], [1, 2]]);
	});

	it('says that the cause cannot be told where nothing stored explains a number', () => {
		const told = (then: RestatementInput['then']) =>
			said({ then }).lines.map(({ unknown }) => unknown)[0];
		expect(told(publishedBasis(settings, true))).toMatch(/^The cause cannot be told: no import/);
		expect(told(null)).toMatch(/settings of then were not kept/);
	});

	it('says of a review published before its data were analysed that it was', () => {
		const { lines, causes } = said({ then: publishedBasis(settings, false) });
		expect(lines.map(({ causes }) => causes)).toEqual([[], [], [], [], [1]]);
		expect(causes[0]?.name).toBe('Published before its data were analysed');
	});

	it('says a verdict in the words that the kind of flag offers', () => {
		const verdict = { flagId: 'swing:a', kind: 'swing', subjectType: 'swing', decidedAt: AT };
		const { verdicts } = said({ verdicts: [{ ...verdict, verdict: 'justified' }] });
		expect(verdicts[0]?.text).toMatch(/^Swing: Known and justified, /);
	});

	it('lists verdicts beside the numbers, as the cause of none', () => {
		const verdict = {
			...{ flagId: 'over-service:c 1', kind: 'over-service', subjectType: 'contact' },
			verdict: 'justified'
		};
		const { verdicts, lines } = said({ verdicts: [{ ...verdict, decidedAt: AT }] });
		expect(verdicts).toEqual([
			{
				text: 'Over-served: Justified exception, Wed 25 Nov 2026, 11:30',
				href: '/flags?status=all&days=all&flag=over-service%3Ac%201'
			}
		]);
		expect(lines.every(({ causes }) => causes.length === 0)).toBe(true);
	});
});
