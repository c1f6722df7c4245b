import { expect, it } from 'vitest';
import { consistencyFilters } from './consistency-filters';
import { consistencyMaps } from './consistency-maps';

const heat = { basis: '', columns: [], rows: [] };

it('says of which queue the maps speak', () => {
	const titles = (queue: string) =>
		consistencyMaps({ csat: heat, 'handle-time': heat, spread: heat }, queue).map(
			({ title }) => title
		);
	expect(titles('')).toEqual([
		'Satisfaction by hour and weekday',
		'Handle time by hour and weekday',
		'Spread of handle time by hour and weekday'
	]);
	expect(titles('Care')[0]).toBe('Satisfaction by hour and weekday in Care');
});

it('offers the queues by name, after all of them', () => {
	const [queues] = consistencyFilters({ queue: 'Care', metric: '', dimension: '' }, [
		'Orders',
		'Care'
	]);
	expect(queues?.value).toBe('Care');
	expect(queues?.options.map(({ label }) => label)).toEqual(['all queues', 'Care', 'Orders']);
});
