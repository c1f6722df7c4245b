import { getContext, setContext } from 'svelte';

const CLOSED = Symbol('closed doors');

/** Nothing on this wall leads anywhere: its screen may show nothing else. */
export function closeDoors(): void {
	setContext(CLOSED, true);
}

/** Where something leads, if it may. Called while a component is made. */
export function doors(): (href: string | undefined) => string | undefined {
	const closed = getContext(CLOSED) === true;
	return (href) => (closed ? undefined : href);
}
