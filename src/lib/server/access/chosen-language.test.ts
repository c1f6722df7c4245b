import { expect, it } from 'vitest';
import { chosenLanguage } from './chosen-language';

const chosen = (address: string) => chosenLanguage(new URL(address, 'http://evenkeel.test'));

it('takes the language out of the address and leaves all else in it', () => {
	expect(chosen('/?lang=lv')).toEqual({ language: 'lv', address: '/' });
	expect(chosen('/consistency?queue=A%26B&lang=zh-Hant&site=riga')).toEqual({
		...{ language: 'zh-Hant', address: '/consistency?queue=A%26B&site=riga' }
	});
	expect(chosen('/wall?lang=en&lang=lv')).toEqual({ language: 'en', address: '/wall' });
});

it('is silent where no language is chosen that there is', () => {
	for (const address of ['/', '/?lang=', '/?lang=xx', '/?language=lv'])
		expect(chosen(address), address).toBeNull();
});

it('never leads to another host', () => {
	for (const path of ['//elsewhere.test/a', '/\\elsewhere.test/a', '///elsewhere.test/a']) {
		const url = { pathname: path, searchParams: new URLSearchParams('lang=lv') };
		expect(chosenLanguage(url)?.address, path).toBe('/elsewhere.test/a');
	}
});
