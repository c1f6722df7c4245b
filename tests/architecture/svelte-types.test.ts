import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';

/**
 * dependency-cruiser reads Svelte files as compiled, where imports of types alone are gone. This
 * holds them to the same rules by their text.
 */
type Rule = {
	name: string;
	from: { path?: string; pathNot?: string | string[] };
	to: {
		path?: string;
		pathNot?: string | string[];
		circular?: boolean;
		dependencyTypes?: string[];
	};
};
const require = createRequire(import.meta.url);
const { forbidden } = require('../../.dependency-cruiser.cjs') as { forbidden: Rule[] };
const pathRules = forbidden.filter(({ to }) => to.path && !to.dependencyTypes);

const matches = (path: string, patterns: string | string[] | undefined) =>
	[patterns ?? []].flat().some((pattern) => new RegExp(pattern).test(path));

/** Which rules an import from one path of the tree to another breaks. */
function broken(from: string, to: string): string[] {
	return pathRules
		.filter(
			(rule) =>
				(!rule.from.path || matches(from, rule.from.path)) &&
				!matches(from, rule.from.pathNot) &&
				matches(to, rule.to.path) &&
				!matches(to, rule.to.pathNot)
		)
		.map(({ name }) => name);
}

function target(file: string, specifier: string): string {
	if (specifier.startsWith('$lib/')) return `src/lib/${specifier.slice('$lib/'.length)}`;
	if (specifier.startsWith('.')) return posix.join(dirname(file), specifier);
	return `node_modules/${specifier}`;
}

/** The targets of every import statement in a text, of types or values. */
function importsOf(file: string, text: string): string[] {
	return [...text.matchAll(/\bimport\s[^'";]*?from\s*['"]([^'"]+)['"]/g)].map(([, specifier]) =>
		target(file, specifier!)
	);
}

test('the check itself: a type of a forbidden room is seen, one of an allowed room passes', () => {
	const text =
		"import type { Site } from '$lib/domain/site';\nimport { type A } from '../views/a';";
	const targets = importsOf('src/lib/ui/Some.svelte', text);
	expect(targets).toEqual(['src/lib/domain/site', 'src/lib/views/a']);
	expect(broken('src/lib/ui/Some.svelte', targets[0]!)).toEqual(['room-ui']);
	expect(broken('src/lib/charts/Some.svelte', targets[1]!)).toEqual([]);
});

test('no Svelte file imports, even for its types, what its room may not', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.svelte'))
		.map((name) => join('src', name));
	const wrong = files.flatMap((file) =>
		importsOf(file, readFileSync(file, 'utf8')).flatMap((to) =>
			broken(file, to).map((rule) => `${rule}: ${file} -> ${to}`)
		)
	);
	expect(wrong).toEqual([]);
});
