import { expect, test } from 'vitest';
import { screenMayAsk } from './screen-may-ask';

test('a screen reads its wall, what has changed, and whether the server is there', () => {
	for (const route of ['/wall', '/wall/data', '/live', '/healthz'])
		for (const method of ['GET', 'HEAD']) expect(screenMayAsk(route, method), route).toBe(true);
});

test('it writes nothing but to be paired anew, or no more', () => {
	for (const route of ['/wall/pair', '/wall/leave']) {
		expect(screenMayAsk(route, 'POST'), route).toBe(true);
		expect(screenMayAsk(route, 'GET'), route).toBe(false);
	}
	for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'get', 'TRACE'])
		for (const route of ['/wall', '/wall/data', '/live', '/settings/wall', '/flags'])
			expect(screenMayAsk(route, method), `${method} ${route}`).toBe(false);
});

test('an agent’s browser reads and answers on the own page, and cannot ask for a wall, nor a wall for that', () => {
	expect(screenMayAsk('/own', 'GET', 'agent')).toBe(true);
	for (const route of ['/own', '/own/leave', '/own/pair'])
		expect(screenMayAsk(route, 'POST', 'agent'), route).toBe(true);
	for (const route of [
		'/wall',
		'/wall/data',
		'/live',
		'/flags',
		'/export/[file]',
		'/agents/[agent]'
	])
		for (const method of ['GET', 'POST'])
			expect(screenMayAsk(route, method, 'agent'), route).toBe(false);
	for (const route of ['/own', '/own/pair', '/own/leave'])
		for (const method of ['GET', 'POST']) expect(screenMayAsk(route, method), route).toBe(false);
});

test('every other address is not for it, whether it exists or not', () => {
	for (const route of [
		...['/', '/agents', '/contacts/[contact]', '/settings/wall', '/settings/wall/preview'],
		...['/metrics', '/readyz', '/api/v1/live', '/wall/', '/Wall', '/wall/data/x', null]
	])
		expect(screenMayAsk(route, 'GET'), String(route)).toBe(false);
});
