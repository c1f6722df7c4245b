/** The cookie of a browser that is the screen of a wall device. */
export const SCREEN_COOKIE = 'evenkeel_wall';

/** The longest that browsers keep one: a wall that is used gets it anew. */
const DAYS = 400;

/** How the cookie is kept. @param url of the request, with the protocol that people use */
export function screenCookie({ protocol }: Pick<URL, 'protocol'>) {
	return {
		path: '/',
		httpOnly: true,
		sameSite: 'strict',
		secure: protocol === 'https:',
		maxAge: DAYS * 86_400
	} as const;
}
