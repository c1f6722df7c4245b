import { describe, expect, it } from 'vitest';
import { tenureFigure, type TenureCurve } from './tenure-card';

const point = (month: number, mean: number) => ({
	...{ month, mean, agents: 8, n: 400, low: mean - 0.1, high: mean + 0.1 }
});
const curve: TenureCurve = {
	metric: 'handle-time',
	points: [point(0, 0.4), point(1, 0.3), point(3, 0.1)]
};
const own = (month: number, mean: number) => ({ month, n: 50, mean });
const figure = (...months: ReturnType<typeof own>[]) =>
	tenureFigure('handle-time', 20_000, curve, months);

describe('tenureFigure', () => {
	it('places the months of an agent in the band of the centre, outside it in colour', () => {
		const found = figure(own(1, 0.3), own(3, 0.35));
		if ('notEnough' in found) throw new Error(found.notEnough);
		expect(found.line.points.map(({ label, standing }) => `${label} ${standing}`)).toEqual([
			...['1 usual', '2 usual', '3 usual', '4 worse']
		]);
		expect(found.line.points[1]?.value).toBeCloseTo(35, 0);
		expect(found.line.points[2]).toMatchObject({ value: null, low: null, n: 0 });
		expect(found.sentence).toContain('In month 4 (50 contacts): handle time +42 % beside');
		expect(found.sentence).toContain('8 agents in that month');
	});

	it('calls more satisfaction better', () => {
		const csat = tenureFigure('csat', 20_000, { ...curve, metric: 'csat' }, [own(0, 0.8)]);
		if ('notEnough' in csat) throw new Error(csat.notEnough);
		expect(csat.line.points[0]?.standing).toBe('better');
		expect(csat.sentence).toContain('+0.80 points');
	});

	it('says where an agent is beyond the curve', () => {
		const found = figure(own(24, 0.02));
		if ('notEnough' in found) throw new Error(found.notEnough);
		expect(found.sentence).toContain('more than two years: handle time +2 %');
		expect(found.line.points.every(({ value }) => value === null)).toBe(true);
	});

	it('gives its reason where there is too little', () => {
		const reason = (...args: Parameters<typeof tenureFigure>) => {
			const found = tenureFigure(...args);
			return 'notEnough' in found ? found.notEnough : null;
		};
		expect(reason('csat', null, curve, null)).toContain('no hire date');
		expect(reason('csat', 1, null, null)).toContain('next review');
		expect(reason('csat', 1, { metric: 'csat', notEnough: 'Too few.' }, null)).toBe('Too few.');
		expect(reason('csat', 1, { metric: 'csat', points: [] }, [])).toContain('No month of tenure');
		expect(reason('csat', 1, curve, [])).toContain('enough contacts');
	});
});
