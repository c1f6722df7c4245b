/** Seconds as m:ss, from an hour on as h:mm:ss. */
export function clock(seconds: number): string {
	const whole = Math.round(seconds);
	const two = (n: number) => String(n).padStart(2, '0');
	const minutes = Math.floor(whole / 60);
	return minutes < 60
		? `${minutes}:${two(whole % 60)}`
		: `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}
