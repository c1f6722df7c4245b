import { at } from '../at';
import { runsOf, sideOf, type Side } from './side';

/** Points in a run of seven or more that keep rising (1) or keep falling (-1); ties break it. */
export function trend(y: readonly number[], length = 7): Side[] {
	const steps = y.slice(1).map((value, i) => sideOf(value, at(y, i)));
	const runs = runsOf(steps, length - 1);
	// A step joins two points; where two runs meet in one point the later one names it.
	return y.map((_, i) => {
		const after = runs[i] ?? 0;
		return after !== 0 ? after : (runs[i - 1] ?? 0);
	});
}
