import type { z } from 'zod';
import type { KeyScope } from '$lib/server/access/api-key';

export type Parameter = {
	name: string;
	in: 'query' | 'path' | 'header';
	required?: boolean;
	description: string;
	schema: z.ZodType;
	/** Of a path: the example that the examples are run with. */
	example?: string;
};

export type Answer = {
	description: string;
	/** application/json unless told. */
	type?: string;
	schema?: z.ZodType;
};

/** One request that the server answers, as OpenAPI and the page of documentation tell it. */
export type Operation = {
	/** camelCase, unique. */
	id: string;
	method: 'get' | 'post' | 'patch';
	/** With braces: /api/v1/contacts/{contactId}. */
	path: string;
	tag: 'Writing' | 'Batches' | 'Reading' | 'Flags' | 'Operation';
	summary: string;
	description?: string;
	/** Scopes of which a key needs one; none: no key is asked for. */
	scopes: readonly KeyScope[];
	parameters?: readonly Parameter[];
	body?: {
		schema: z.ZodType;
		required: boolean;
		/** Media types that it may have. */
		types: readonly string[];
		example: unknown;
	};
	answer: Answer;
	/** Statuses of the problem documents that it may answer with, besides those that every request may. */
	problems: readonly number[];
	/** Query of the example. */
	query?: string;
};
