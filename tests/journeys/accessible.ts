import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** WCAG 2.2 at level AA and what it builds on. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Fails with a list of everything axe-core finds on the page as it stands: rule, what is wrong, where.
 * @param exclude CSS selectors of parts to leave out; say at the call why
 */
export async function expectAccessible(page: Page, exclude: string[] = []): Promise<void> {
	// As an expression, not a script element: the content security policy has no say in it.
	await page.evaluate(axe.source);
	const results = await page.evaluate(
		async ([tags, left]) => {
			const { axe: checker } = window as unknown as { axe: typeof import('axe-core') };
			const context = left.length > 0 ? { exclude: left.map((part) => [part]) } : document;
			return checker.run(context, { runOnly: { type: 'tag', values: tags } });
		},
		[standards, exclude] as const
	);
	const violations = results.violations.flatMap(({ id, help, nodes }) =>
		nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`)
	);
	expect(violations, [`accessibility of ${page.url()}:`, ...violations].join('\n  ')).toEqual([]);
}
