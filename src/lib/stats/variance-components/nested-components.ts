import { insufficient, type Insufficient } from '../insufficient';
import { mergeMoments, type Moments } from '../summary/moments';

/** Mean squares and components (raw: may be negative) of groups within larger groups. */
export type NestedComponents = {
	msOuter: number;
	msInner: number;
	msWithin: number;
	outer: number;
	inner: number;
	within: number;
};

const onlyMean = ({ n, mean }: Moments): Moments => ({ n, mean, m2: 0 });
const merged = (moments: readonly Moments[]) => moments.reduce((a, b) => mergeMoments(a, b));
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/**
 * Three variance components of a nested layout by moments (Henderson's method I, unequal sizes
 * allowed): Searle, Casella and McCulloch (1992), section 5.6. O(groups)
 * @param outer one array of inner groups for each outer group, none of them empty
 * @returns a reason when a level has no degree of freedom
 */
export function nestedComponents(
	outer: readonly (readonly Moments[])[]
): NestedComponents | Insufficient {
	const inner = outer.flat();
	const sizes = outer.map((groups) => total(groups.map((group) => group.n)));
	const n = total(sizes);
	const dfOuter = outer.length - 1;
	const dfInner = inner.length - outer.length;
	const dfWithin = n - inner.length;
	if (dfOuter < 1 || dfInner < 1 || dfWithin < 1) return insufficient('too-few-groups');
	const outerMeans = outer.map((groups) => merged(groups.map(onlyMean)));
	const msWithin = total(inner.map((group) => group.m2)) / dfWithin;
	const msInner = total(outerMeans.map((group) => group.m2)) / dfInner;
	const msOuter = merged(outerMeans.map(onlyMean)).m2 / dfOuter;
	const squaresBySize = total(
		outerMeans.map((group, i) => total((outer[i] ?? []).map((g) => g.n * g.n)) / group.n)
	);
	const squares = total(inner.map((group) => group.n * group.n));
	const innerInInner = (n - squaresBySize) / dfInner;
	const innerInOuter = (squaresBySize - squares / n) / dfOuter;
	const outerInOuter = (n - total(sizes.map((size) => size * size)) / n) / dfOuter;
	const innerComponent = (msInner - msWithin) / innerInInner;
	return {
		msOuter,
		msInner,
		msWithin,
		outer: (msOuter - msWithin - innerInOuter * innerComponent) / outerInOuter,
		inner: innerComponent,
		within: msWithin
	};
}
