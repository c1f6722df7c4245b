import type { Dimension } from '$lib/analysis/swings/dimension';
import { testScope } from '$lib/analysis/swings/test-scope';
import type { Metric } from '$lib/domain/window';
import { seededNormal } from '../../support/seeded-normal';
import { simulatedWindow, type SimulatedContact } from '../../support/simulated-window';
import { table, type Cell } from '../table';
import { share } from './rates';

const AGENTS = 40;
/** About 35,000 contacts and 7,000 answers, as in METHODS H.2. */
const CONTACTS_A_DAY = 22;

type Scenario = {
	name: string;
	metric: Metric;
	dimension: Dimension;
	level: string;
	effect: number;
	/** METHODS H.2: the test alone, and with breadth. */
	methods: string;
};

const weekend = { dimension: 'weekend', level: 'weekend' } as const;
const evening = { dimension: 'shift', level: 'Evening' } as const;
const newcomers = { dimension: 'seniority', level: 'under 180 days' } as const;
const SCENARIOS: readonly Scenario[] = [
	{ name: 'weekend, null', metric: 'handle-time', ...weekend, effect: 0, methods: '.053, .040' },
	{ name: 'evening, null', metric: 'handle-time', ...evening, effect: 0, methods: '.051, .027' },
	{ name: 'weekend +5 %', metric: 'handle-time', ...weekend, effect: 0.05, methods: '.56, .52' },
	{ name: 'weekend +10 %', metric: 'handle-time', ...weekend, effect: 0.1, methods: '.98, .98' },
	{ name: 'evening +5 %', metric: 'handle-time', ...evening, effect: 0.05, methods: '.83, .76' },
	{ name: 'evening +10 %', metric: 'handle-time', ...evening, effect: 0.1, methods: '1.0, 1.0' },
	{ name: 'weekend -.20 points', metric: 'csat', ...weekend, effect: -0.2, methods: '.98, .97' },
	{ name: 'evening -.20 points', metric: 'csat', ...evening, effect: -0.2, methods: '.99, .99' },
	{ name: '12 new, +10 %', metric: 'handle-time', ...newcomers, effect: 0.1, methods: '.28' },
	{ name: '12 new, +20 %', metric: 'handle-time', ...newcomers, effect: 0.2, methods: '.79' }
];

function concerns({ dimension }: Scenario, { weekday, shift, agent }: SimulatedContact): boolean {
	if (dimension === 'weekend') return weekday > 5;
	return dimension === 'shift' ? shift === 2 : agent < 12;
}

function tested(scenario: Scenario, seed: number) {
	const { metric, dimension, level, effect } = scenario;
	const normal = seededNormal(seed);
	const slopes = Array.from({ length: AGENTS }, () => [0.06 * normal(), 0.06 * normal()] as const);
	const planted = (on: Metric) => (contact: SimulatedContact) =>
		on === metric && concerns(scenario, contact) ? effect : 0;
	const window = simulatedWindow({
		seed,
		agents: AGENTS,
		queues: 1,
		newAgents: 12,
		contacts: CONTACTS_A_DAY,
		answerRate: 0.2,
		handle: (contact) => {
			const [atWeekends, inEvenings] = slopes[contact.agent] ?? [0, 0];
			const own = contact.weekday > 5 ? atWeekends : 0;
			return own + (contact.shift === 2 ? inEvenings : 0) + planted('handle-time')(contact);
		},
		satisfaction: planted('csat')
	});
	return testScope(window, { kind: 'site' }, metric).find(
		(test) => test.dimension === dimension && test.level === level
	);
}

/** How often an effect of stated size is found, and one that is not there, at p < .05. */
export function powerTable(replicates: number, firstSeed: number): string {
	const rows = SCENARIOS.map((scenario): Cell[] => {
		const tests = Array.from({ length: replicates }, (_, i) => tested(scenario, firstSeed + i));
		const sure = tests.filter((test) => (test?.estimate?.p ?? 1) < 0.05);
		const shared = sure.filter((test) => test?.shared === true);
		const cautious = shared.filter((test) => (test?.cautiousP ?? 1) < 0.05);
		const covered = tests.filter(
			(test) =>
				test?.estimate &&
				test.estimate.ciLow <= scenario.effect &&
				scenario.effect <= test.estimate.ciHigh
		);
		const of = (list: readonly unknown[]) => share(list.length / replicates, 3);
		const coverage = scenario.metric === 'csat' ? '–' : of(covered);
		return [scenario.name, of(sure), of(shared), of(cautious), coverage, scenario.methods];
	});
	return [
		`${replicates} replicates of 40 agents, 8 weeks, 35,000 contacts; mixed model (1|agent), quoted: .35 (weekend, null), .25 (evening, null); with slopes and days: .06, .07.`,
		table(
			['effect', 'p < .05', 'and shared', 'and cautious', 'coverage', 'METHODS H.2: test, shared'],
			rows
		)
	].join('\n\n');
}
