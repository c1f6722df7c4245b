/** Seconds as m:ss, from an hour on as h:mm:ss. */
export function clock(seconds: number): string {
	const whole = Math.round(seconds);
	const two = (n: number) => String(n).padStart(2, '0');
	const minutes = Math.floor(whole / 60);
	return minutes < 60
		? `${minutes}:${two(whole % 60)}`
		: `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}

/** Parts of a contact in words: "31 min talk, 6 hold, 3 wrap"; empty where no part is known. */
export function partsInWords(
	talkSeconds: number | null,
	holdSeconds: number | null,
	wrapSeconds: number | null
): string {
	const parts = [
		['talk', talkSeconds],
		['hold', holdSeconds],
		['wrap', wrapSeconds]
	] as const;
	return parts
		.flatMap(([name, seconds]) =>
			seconds === null ? [] : [{ name, minutes: Math.round(seconds / 60) }]
		)
		.filter(({ minutes }) => minutes > 0)
		.map(({ name, minutes }, i) => (i === 0 ? `${minutes} min ${name}` : `${minutes} ${name}`))
		.join(', ');
}
