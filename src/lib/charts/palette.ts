/** The tokens that charts draw with. */
export type Palette = Record<
	| 'text'
	| 'soft'
	| 'faint'
	| 'line'
	| 'panel'
	| 'usual'
	| 'usualEdge'
	| 'better'
	| 'worse'
	| 'plain'
	| 'sans',
	string
>;

/** The tokens in force at an element: a chart on the wall is dark, the same chart on paper is light. */
export function readPalette(element: Element): Palette {
	const style = getComputedStyle(element);
	const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
	return {
		text: token('text'),
		soft: token('soft'),
		faint: token('faint'),
		line: token('line'),
		panel: token('panel'),
		usual: token('usual'),
		usualEdge: token('usual-edge'),
		better: token('better-mark'),
		worse: token('worse-mark'),
		plain: token('plain-mark'),
		sans: token('sans')
	};
}
