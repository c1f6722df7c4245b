/** Words that there is no room for end in an ellipsis. @param most characters, the ellipsis included */
export function cutWords(text: string, most: number): string {
	return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}
