/** How something stands against what is usual: the only thing that colour speaks of. */
export type Standing = 'better' | 'worse' | 'usual' | 'unclear';

/** Colours have a shape beside them, so that nothing rests on colour alone. */
export function shapeOf(standing: Standing, rises?: boolean): string {
	if (standing === 'usual') return '=';
	if (standing === 'unclear') return '~';
	return (rises ?? standing === 'better') ? '▲' : '▼';
}
