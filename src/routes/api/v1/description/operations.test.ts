import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from './json-schema';
import { openapiDocument } from './openapi-document';
import { OPERATIONS } from './operations';

const ROUTES = join(import.meta.dirname, '..', '..', '..');

/** Every request that the routes for programs answer, as "GET /api/v1/contacts/{contactId}". */
function answered(): string[] {
	const own = ['healthz', 'readyz', 'metrics'];
	return readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('+server.ts'))
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.startsWith('api/') || own.some((name) => file.startsWith(`${name}/`)))
		.flatMap((file) => {
			const source = readFileSync(join(ROUTES, file), 'utf8');
			const path = `/${file.replace('/+server.ts', '').replaceAll('[', '{').replaceAll(']', '}')}`;
			return [...source.matchAll(/export const ([A-Z]+):/g)].map(([, verb]) => `${verb} ${path}`);
		});
}

describe('the description of the API', () => {
	it('has every request that is answered, and no other', () => {
		const described = OPERATIONS.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
		expect(described.sort()).toEqual(answered().sort());
	});

	it('names the parameters of every path, with an example each, and no operation twice', () => {
		for (const { path, parameters = [], id } of OPERATIONS) {
			const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
			const own = parameters.filter((parameter) => parameter.in === 'path');
			expect(
				own.map(({ name }) => name),
				id
			).toEqual(named);
			expect(
				own.every(({ example }) => example !== undefined),
				id
			).toBe(true);
		}
		expect(new Set(OPERATIONS.map(({ id }) => id)).size).toBe(OPERATIONS.length);
	});

	it('has examples that its own schemas take', () => {
		for (const { id, body } of OPERATIONS) {
			if (body) expect(body.schema.safeParse(body.example).error, id).toBeUndefined();
		}
	});

	it('is an OpenAPI document that refers to nothing it lacks', () => {
		const document = openapiDocument('1.2.3');
		expect(document).toMatchObject({ openapi: '3.1.0', info: { version: '1.2.3' } });
		const text = JSON.stringify(document);
		const refs = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path);
		for (const ref of new Set(refs)) {
			const found = ref
				.split('/')
				.reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], document);
			expect(found, ref).toBeDefined();
		}
		expect(text).not.toContain('$schema');
	});

	it('says of each field what its schema takes', () => {
		const contacts = OPERATIONS.find(({ id }) => id === 'sendContacts')!;
		const schema = JSON.stringify(jsonSchema(contacts.body!.schema, 'input'));
		for (const word of ['"maxLength":200', '"date-time"', '"maximum":86400', '"in_person"']) {
			expect(schema).toContain(word);
		}
	});
});
