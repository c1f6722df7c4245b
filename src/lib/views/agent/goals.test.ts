import { describe, expect, it } from 'vitest';
import type { AgentGoal, GoalMetric } from '$lib/domain/agent-goal';
import { dayNumber } from '$lib/domain/iso-date';
import { goalLine, goalTitle, ratingTarget } from './goal-line';
import { goalDraft, readGoalForm, type GoalDraft } from './read-goal-form';

const day = (iso: string) => dayNumber(iso) ?? 0;
const days = { first: day('2026-01-05'), today: day('2026-11-24') };
const DRAFT: GoalDraft = {
	...{ goalId: '', metric: 'csat', target: '4,4', from: '2026-11-02', due: '2026-12-27' },
	...{ agreedWith: ' Ann  Berg ', note: '' }
};
const read = (more: Partial<GoalDraft>) => readGoalForm({ ...DRAFT, ...more }, days);
const wrong = (more: Partial<GoalDraft>) => {
	const found = read(more);
	return 'errors' in found ? Object.entries(found.errors) : [];
};

describe('the form of a goal', () => {
	it('takes a decimal comma, and any minus sign', () => {
		expect(read({})).toEqual({
			value: {
				...{ metric: 'csat', target: 4.4, agreedWith: 'Ann Berg', note: '' },
				...{ fromDay: day('2026-11-02'), dueDay: day('2026-12-27') }
			}
		});
		for (const target of ['-5', '−5', '–5', '-5 %', '-5,0'])
			expect(read({ metric: 'handle-time', target })).toMatchObject({ value: { target: -5 } });
	});

	it.each([
		[{ metric: 'speed' }, 'metric', 'Choose what the goal is about.'],
		[{ target: '5' }, 'target', 'A number from 1.5 to 4.9.'],
		[{ target: '' }, 'target', 'A number from 1.5 to 4.9.'],
		[{ target: '1e1' }, 'target', 'A number from 1.5 to 4.9.'],
		[{ metric: 'over-service', target: '0' }, 'target', 'A number from 1 to 200.'],
		[{ metric: 'handle-time', target: '−60' }, 'target', 'A number from −50 to 100.'],
		[{ from: '2026-02-30' }, 'from', 'A day from 5 Jan 2026 to 25 Nov 2027.'],
		[{ from: '2025-12-31' }, 'from', 'A day from 5 Jan 2026 to 25 Nov 2027.'],
		[{ due: 'soon' }, 'due', 'This is not a date.'],
		[{ due: '2026-11-01' }, 'due', 'At least 7 days with the first, at most 366.'],
		[{ due: '2026-11-07' }, 'due', 'At least 7 days with the first, at most 366.'],
		[{ agreedWith: '  ' }, 'agreedWith', 'Say with whom it was agreed.'],
		[{ note: 'x'.repeat(301) }, 'note', 'Not kept: at most 300 characters.']
	])('answers %o at its field', (more, field, sentence) => {
		expect(wrong(more)).toEqual([[field, sentence]]);
	});

	it('keeps what was typed, without what a database cannot hold', () => {
		const values: Record<string, string> = { target: ' abc\0', note: 'n'.repeat(5000) };
		const draft = goalDraft({ text: (name) => values[name] ?? '', all: () => [] });
		expect(draft).toMatchObject({ target: 'abc', metric: '' });
		expect(draft.note).toHaveLength(2000);
	});
});

describe('a goal in words', () => {
	it.each<[GoalMetric, number, string]>([
		['handle-time', 5, 'Handle time: at most 5 % above others on the same work'],
		['handle-time', 0, 'Handle time: no longer than others on the same work'],
		['handle-time', -2.5, 'Handle time: at least 2.5 % under others on the same work'],
		['csat', 4.4, 'Satisfaction: at least 4.4'],
		['over-service', 20, 'Over-served: at most 20 of 1,000 contacts']
	])('%s %d', (metric, target, title) => {
		expect(goalTitle({ metric, target })).toBe(title);
	});

	const GOAL: AgentGoal & { endedAt: number | null; replaced: boolean } = {
		...{ goalId: 'g', metric: 'csat', target: 4.4, agreedWith: 'Ann', note: 'calls <b>' },
		...{ fromDay: day('2026-11-02'), dueDay: day('2026-12-27'), endedAt: null, replaced: false }
	};
	const period = { from: GOAL.fromDay, until: day('2026-11-24') };
	const of = { agent: 'a 1', until: period.until };
	const progress = { n: 60, estimate: 4.31, low: 4.1, high: 4.5 };
	const line = (more: object, goal: Partial<typeof GOAL> = {}, until = of.until) =>
		goalLine(
			{
				goal: { ...GOAL, ...goal },
				endedDay: goal.endedAt ? day('2026-11-20') : null,
				period,
				assessed: {
					...{ progress, judgement: { state: 'unclear', more: 140 } },
					...{ weeks: { met: 1, of: 3 }, leftOut: 0, ...more }
				}
			},
			{ ...of, until }
		);

	it('says where the agent is, what it rests on, and what would tell', () => {
		expect(line({})).toMatchObject({
			...{ word: 'not clear yet', standing: 'unclear', warning: null, ended: false },
			about: '2 Nov – 27 Dec 2026 · agreed with Ann · calls <b>',
			sentence:
				'2 Nov – 23 Nov 2026: 4.31, likely 4.10 to 4.50, from 60 answers. About 140 more answers would tell. 1 of 3 whole weeks were at the goal.',
			href: '/contacts?from=2026-11-02&to=2026-11-24&agent=a+1&rated=yes',
			draft: { target: '4.4', from: '2026-11-02', due: '2026-12-27' }
		});
		expect(line({}).interval?.at).toBeCloseTo(-0.09, 9);
	});

	it('calls a goal missed only when its days are over', () => {
		const judgement = { state: 'not-met' as const, more: null };
		expect(line({ judgement })).toMatchObject({ word: 'not met yet', standing: 'usual' });
		expect(line({ judgement }, {}, GOAL.dueDay)).toMatchObject({ word: 'not met yet' });
		expect(line({ judgement }, {}, GOAL.dueDay + 1)).toMatchObject({
			...{ word: 'not met', standing: 'worse' }
		});
		expect(line({}, {}, GOAL.dueDay + 1).word).toBe('stayed unclear');
		expect(line({ judgement: { state: 'met', more: null } })).toMatchObject({
			...{ word: 'met', standing: 'better' }
		});
	});

	it('says how a goal ended', () => {
		expect(line({}, { endedAt: 1 }).about).toContain('ended on 20 Nov 2026');
		expect(line({}, { endedAt: 1, replaced: true }).about).toContain('changed on 20 Nov 2026');
	});

	it('warns of hurry, and says what is left out', () => {
		const time = { metric: 'handle-time', target: -5 } as const;
		const found = line({ leftOut: 12 }, time);
		expect(found.warning).toMatch(/^Quicker than others/);
		expect(found.sentence).toContain('12 contacts of work that hardly anybody else does');
		expect(found.href).toContain('timed=yes&tagged=no');
	});

	it('says what lacks where too little is known, and of a goal that has not begun', () => {
		expect(line({ progress: null, judgement: null })).toMatchObject({
			...{ word: 'not clear yet', interval: null }
		});
		expect(line({ progress: null, judgement: null }).sentence).toContain('10 answers on 5 days');
		const ahead = goalLine({ goal: GOAL, endedDay: null, period: null, assessed: null }, of);
		expect(ahead).toMatchObject({
			...{ word: 'not begun', href: null, interval: null },
			sentence: 'It begins with contacts of 2 Nov 2026.'
		});
	});

	it('is the target of the chart of ratings while it is in force', () => {
		const other = { ...GOAL, metric: 'handle-time' as const, target: 5 };
		const before = { ...GOAL, target: 3, endedAt: 1 };
		expect(ratingTarget([{ goal: other }, { goal: GOAL }, { goal: before }], 4)).toBe(4.4);
		expect(ratingTarget([{ goal: other }, { goal: before }], 4)).toBe(4);
	});
});
