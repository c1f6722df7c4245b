import { describe, expect, it } from 'vitest';
import { flagFilters, kindTabs } from './flag-filters';
import { flagSearch, flagsHref, readFlagQuery } from './flag-query';

const read = (text: string) => readFlagQuery(new URLSearchParams(text));

describe('readFlagQuery', () => {
	it('shows what is open in the last eight weeks unless told otherwise', () => {
		expect(read('')).toMatchObject({ status: 'open', days: '56', kind: undefined });
		expect(read('status=all').status).toBeUndefined();
		expect(read('status=x&days=x&kind=x&answered=x')).toEqual(read(''));
	});

	it('comes back from its own address', () => {
		const query = read(
			'kind=swing&status=closed&queue=A%26B&agent=7&owner=Ilze%20K.&answered=yes&days=all&flag=swing%3Ax'
		);
		expect(read(flagSearch(query).slice(1))).toEqual(query);
		expect(read(flagSearch(read('status=all')).slice(1))).toEqual(read('status=all'));
		expect(flagsHref(read(''))).toBe('/flags');
	});
});

describe('flagFilters', () => {
	const owners = (text: string) =>
		flagFilters(read(text), [], [], ['Ilze', 'Jānis']).find(({ name }) => name === 'owner');

	it('offers every owner, and nobody', () => {
		expect(owners('')).toMatchObject({ value: '' });
		expect(owners('owner=-')?.options.map(({ value }) => value)).toEqual([
			'',
			'-',
			'Ilze',
			'Jānis'
		]);
	});

	it('says what was asked for, too, where it is an owner of the past', () => {
		expect(owners('owner=Anna')).toMatchObject({ value: 'Anna' });
		expect(owners('owner=Anna')?.options.at(-1)?.value).toBe('Anna');
	});
});

describe('kindTabs', () => {
	it('counts each kind over its statuses and leaves the flag beside the list behind', () => {
		const tabs = kindTabs(read('kind=swing&flag=x&cursor=1.a'), [
			{ kind: 'rushed', n: 2 },
			{ kind: 'rushed', n: 3 }
		]);
		expect(tabs.map(({ text, note }) => [text, note])).toEqual([
			['All kinds', '5'],
			['Rushed', '5'],
			['Swing', '0']
		]);
		expect(tabs.map(({ current }) => current)).toEqual([false, false, true]);
		expect(tabs[1]?.href).toBe('/flags?kind=rushed');
	});

	it('leads to a kind without flags where the screen says why there are none', () => {
		const tabs = kindTabs(read(''), [{ kind: 'swing', n: 1 }], ['rushed']);
		expect(tabs.map(({ text, note }) => [text, note])).toEqual([
			['All kinds', '1'],
			['Rushed', '0'],
			['Swing', '1']
		]);
	});
});
