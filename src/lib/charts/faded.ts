/** A colour of the tokens, seen through: the two hexadecimal digits after it say how dense. Short hexadecimal forms are written out. */
export function faded(colour: string, density: string): string {
	const whole = colour.replace(/^#([\da-f])([\da-f])([\da-f])$/i, '#$1$1$2$2$3$3');
	return `${whole}${density}`;
}
