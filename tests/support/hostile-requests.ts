import fc from 'fast-check';

/** A request that somebody might send by mistake or in bad faith. */
export type HostileRequest = {
	method: string;
	path: string;
	headers: Record<string, string>;
	body: Buffer | null;
};

const PATHS = [
	...[
		'/api/v1/contacts',
		'/api/v1/surveys',
		'/api/v1/agents',
		'/api/v1/events',
		'/api/v1/staffing'
	],
	...['/api/v1/imports/1', '/api/v1/imports/1/rejects', '/api/v1/imports/1/replay'],
	...['/api/v1/flags', '/api/v1/swings', '/api/v1/consistency', '/api/v1/metrics/summary'],
	...['/api/v1/imports', '/api/v1/', '/api/', '/api/v2/contacts', '/', '/flags', '/contacts'],
	...['/agents', '/wall', '/review/2026-W99', '/imports/1', '/settings', '/metrics', '/readyz'],
	...[
		'/docs/api',
		'/export/contacts.csv',
		'/export/flags.xlsx',
		'/consistency/explore',
		'/expectation',
		'/.git/config'
	]
];
const ODD = [
	...[
		'',
		'%00',
		'%ff',
		'%zz',
		'%',
		'..%2f..%2fetc%2fpasswd',
		"'",
		'";--',
		'{{7*7}}',
		'%F0%9F%92%A9'
	],
	...[
		'__proto__',
		'constructor',
		'-1',
		'1e309',
		'99999999999999999999',
		'NaN',
		'0x10',
		'%0d%0aX:%20y'
	],
	...['((((a%2B)%2B)%2B)%2B$', 'a'.repeat(3000), '2026-W53', '2026-02-30', '=1%2B1', '%E2%80%AE']
];
const NAMES = [
	...['limit', 'cursor', 'from', 'to', 'by', 'kind', 'status', 'queue', 'agentId', 'site', 'scope'],
	...[
		'metric',
		'dimension',
		'score',
		'weekday',
		'hour',
		'load',
		'compared',
		'since',
		'upTo',
		'format'
	],
	...['sort', '__proto__', 'event', 'under', 'answersTo', 'customer', 'first', 'week']
];

const odd = fc.constantFrom(...ODD);
const path = fc
	.tuple(
		fc.constantFrom(...PATHS),
		fc.oneof({ arbitrary: fc.constant(null), weight: 3 }, { arbitrary: odd, weight: 1 }),
		fc.array(fc.tuple(fc.constantFrom(...NAMES), odd), { maxLength: 3 })
	)
	.map(([base, end, query]) => {
		const asked = query.map(([name, value]) => `${name}=${value}`).join('&');
		return `${base}${end === null ? '' : `/${end}`}${asked === '' ? '' : `?${asked}`}`;
	});

const value = fc.oneof(
	fc.constantFrom<unknown>(
		...[
			'',
			' ',
			'\u0000',
			'\ud800',
			'x'.repeat(500),
			'2026-11-20T08:00:00Z',
			'2026-11-20 08:00',
			'<script>'
		],
		...[null, true, -1, 0, 1, 5, 1e308, 900, Number.MAX_SAFE_INTEGER, [], {}, [[]], 'voice', 'vip']
	),
	fc.jsonValue({ maxDepth: 3 })
);
const item = fc.dictionary(
	fc.constantFrom(
		...[
			'contactId',
			'startedAt',
			'talkSeconds',
			'handleSeconds',
			'legs',
			'exception',
			'customerId',
			'csat'
		],
		...[
			'csatScale',
			'loyalty',
			'agentId',
			'hiredOn',
			'eventId',
			'title',
			'seconds',
			'site',
			'__proto__',
			'x'
		]
	),
	value
);
const json = fc.oneof(
	fc.array(item, { maxLength: 4 }).map((items) => JSON.stringify(items)),
	fc.jsonValue({ maxDepth: 4 }).map((any) => JSON.stringify(any)),
	fc.constantFrom(
		...[
			'',
			'{',
			'[',
			'[1e309]',
			'{"items":[{]}',
			'\u0000',
			'[{"a":1},',
			'{"__proto__":{"admin":true}}'
		],
		...[
			'['.repeat(50_000),
			`[${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}]`,
			'null',
			'"text"',
			'{"items":{}}'
		]
	)
);
const body = fc.option(
	fc.oneof(
		{ arbitrary: json.map((text) => Buffer.from(text)), weight: 5 },
		{ arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)), weight: 1 }
	)
);

/** Hostile requests, the same ones for the same seed. @param key a good key, which some of them carry */
export function hostileRequests(count: number, key: string, seed = 54): HostileRequest[] {
	const mostly = (good: string[], others: string[]) =>
		fc.oneof(
			{ arbitrary: fc.constantFrom(...good), weight: 6 },
			{ arbitrary: fc.constantFrom(...others), weight: 1 }
		);
	const rarely = (...values: string[]) =>
		fc.oneof(
			{ arbitrary: fc.constant(null), weight: 12 },
			{ arbitrary: fc.constantFrom(...values), weight: 1 }
		);
	const headers = fc
		.record({
			authorization: mostly([`Bearer ${key}`], ['', `Bearer ${key}x`, 'Bearer', 'Basic YTpi']),
			'content-type': mostly(
				['application/json', 'application/json; charset=utf-8', 'application/x-ndjson'],
				[
					'',
					'text/plain',
					'a/b; charset="',
					'multipart/form-data',
					'application/json; charset=utf-16'
				]
			),
			'idempotency-key': rarely('k', 'x'.repeat(400), "'; drop table contact; --"),
			'content-encoding': rarely('gzip', 'identity'),
			'last-event-id': rarely('x', '1.-5', '9'.repeat(400)),
			accept: rarely('text/csv', 'application/json', '*/*;q=x'),
			origin: rarely('https://evil.example', 'null'),
			'x-forwarded-for': rarely('127.0.0.1')
		})
		.map((all) =>
			Object.fromEntries(
				Object.entries(all).filter((entry): entry is [string, string] => Boolean(entry[1]))
			)
		);
	const method = fc.constantFrom(
		...['GET', 'GET', 'POST', 'POST', 'POST', 'PATCH', 'PUT', 'DELETE', 'HEAD', 'OPTIONS']
	);
	return fc.sample(fc.record({ method, path, headers, body }), { numRuns: count, seed });
}
