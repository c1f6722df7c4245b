/** The one-way rule of the rooms (README, "The rooms"). Each room may import itself and what is listed. */
const rooms = {
	domain: [],
	stats: [],
	i18n: [],
	ui: [],
	analysis: ['domain', 'stats'],
	flags: ['domain', 'i18n', 'analysis'],
	views: ['domain', 'i18n', 'analysis', 'flags'],
	charts: ['views'],
	demo: ['domain'],
	'server/store': ['domain'],
	'server/ingest': ['domain', 'server/store'],
	'server/monitor': ['domain', 'stats', 'analysis', 'flags', 'server/store'],
	'server/live': ['domain', 'server/store'],
	'server/access': ['domain', 'i18n', 'server/store'],
	'server/export': ['domain'],
	'server/notify': ['domain', 'server/store'],
	'server/commands': [
		'domain',
		'demo',
		'server/store',
		'server/ingest',
		'server/monitor',
		'server/live',
		'server/access'
	]
};
const testFile = '\\.test\\.ts$';
const layering = Object.entries(rooms).map(([room, mayImport]) => ({
	name: `room-${room.replace('/', '-')}`,
	severity: 'error',
	comment: `${room} may import ${mayImport.join(', ') || 'nothing but itself'}`,
	from: { path: `^src/lib/${room}/`, pathNot: testFile },
	to: {
		path: '^src/',
		pathNot: [room, ...mayImport].map((name) => `^src/lib/${name}/`)
	}
}));

/** Which folder owns which package (everything else may not import it). */
const owned = [
	['chart\\.js|chartjs-[^/]+|@sgratzl/[^/]+', 'src/lib/charts/'],
	['drizzle-orm|postgres|@electric-sql/pglite', 'src/lib/server/store/'],
	['papaparse|yauzl|saxes|chardet|iconv-lite', 'src/lib/server/ingest/'],
	['yazl', 'src/lib/server/export/'],
	['nodemailer', 'src/lib/server/notify/'],
	['@stdlib/[^/]+', 'src/lib/stats/']
];
const ownership = owned.map(([packages, owner]) => ({
	name: `package-of-${owner.split('/').at(-2)}`,
	severity: 'error',
	from: { path: '^src/', pathNot: [`^${owner}`, testFile] },
	to: { path: `(^|/)node_modules/(${packages})(/|$)` }
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		{ name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
		...layering,
		...ownership,
		{
			name: 'pure-rooms-no-platform',
			severity: 'error',
			comment: 'domain, stats, analysis, flags, views and demo are functions of their arguments',
			from: { path: '^src/lib/(domain|stats|analysis|flags|views|demo)/', pathNot: testFile },
			to: { dependencyTypes: ['core'] }
		},
		{
			name: 'routes-not-stats',
			severity: 'error',
			from: { path: '^src/(routes|cli|hooks)', pathNot: testFile },
			to: { path: '^src/lib/stats/' }
		},
		{
			name: 'nobody-imports-routes',
			severity: 'error',
			from: { path: '^src/lib/' },
			to: { path: '^src/(routes|cli)/' }
		},
		{
			name: 'not-to-unresolvable',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: '^\\$(app|env)/|^\\./\\$types$' }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules|src/lib/i18n/compiled' },
		tsPreCompilationDeps: true,
		webpackConfig: { fileName: `${__dirname}/.dependency-cruiser-paths.cjs` },
		extraExtensionsToScan: [],
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'svelte', 'types', 'node', 'default'],
			extensions: ['.ts', '.js', '.svelte', '.json']
		}
	}
};
