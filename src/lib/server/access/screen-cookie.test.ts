import { expect, test } from 'vitest';
import { screenCookie } from './screen-cookie';

test('the cookie of a screen goes to no program and no other site, and over https only where people use that', () => {
	const kept = { path: '/', httpOnly: true, sameSite: 'strict', maxAge: 400 * 86_400 };
	expect(screenCookie(new URL('http://10.0.0.5:3000/wall'))).toEqual({ ...kept, secure: false });
	expect(screenCookie(new URL('https://evenkeel.example/wall'))).toEqual({ ...kept, secure: true });
});
