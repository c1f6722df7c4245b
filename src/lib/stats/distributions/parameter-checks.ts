/** @throws RangeError unless the shape parameter or degrees of freedom are above zero */
export function requirePositive(name: string, value: number): void {
	if (!(value > 0)) throw new RangeError(`${name} must be above 0, not ${value}`);
}

/** @throws RangeError unless the share that an interval covers lies between 0 and 1: none covers everything */
export function requireLevel(level: number): void {
	if (!(level > 0 && level < 1)) throw new RangeError(`a level lies between 0 and 1, not ${level}`);
}

/** @throws RangeError unless p is a probability, 0 and 1 included */
export function requireProbability(p: number): void {
	if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability lies in [0, 1], not ${p}`);
}
