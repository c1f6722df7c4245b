import { describe, expect, it } from 'vitest';
import { demoCentre } from './demo-centre';
import { plantedAgents } from './planted-agents';
import { plantedImprovements } from './planted-improvements';
import { spotlightDay } from './spotlight';
import { demoTour } from './tour';

const centre = demoCentre(7, Date.parse('2026-07-14T13:20:00Z'));
const tour = demoTour(centre);

describe('the tour of a demo centre', () => {
	it('goes through five to seven screens, from the overview to the review', () => {
		expect(tour.length).toBeGreaterThanOrEqual(5);
		expect(tour.length).toBeLessThanOrEqual(7);
		expect(tour.map(({ at }) => at)).toEqual([
			...['overview', 'flag', 'consistency', 'agent', 'flag', 'wall', 'review']
		]);
	});

	it('points at what the story has planted', () => {
		const says = tour.flatMap(({ flag }) => (flag ? [flag.says] : []));
		expect(tour[1]?.flag?.day).toBe(spotlightDay(centre));
		expect(plantedAgents(centre)).toContainEqual({
			...{ agentId: says[2]?.['agentId'], standing: 'planted' },
			...{ kind: 'agent-over-service', metric: 'over-service' }
		});
		expect(
			plantedImprovements(centre).some(
				({ scope, metric, outcome }) =>
					scope === says[3]?.['scope'] && metric === says[3]['metric'] && outcome === 'held'
			)
		).toBe(true);
	});

	it('shows each thing once', () => {
		expect(new Set(tour.map(({ shows }) => shows)).size).toBe(tour.length);
	});
});
