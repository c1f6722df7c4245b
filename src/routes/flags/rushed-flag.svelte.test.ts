import { flushSync, mount, unmount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import type { BaselineNode } from '$lib/analysis/baselines/baseline-node';
import { judgeContact } from '$lib/analysis/over-service/judge-contact';
import { struggleOdds } from '$lib/analysis/over-service/struggle-odds';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { contactFlag } from '$lib/flags/rules/contact-flag';
import { flagItem } from '$lib/views/flags/flag-item';
import { verdictChoices } from '$lib/views/flags/verdict-choices';
import FlagDetail from './FlagDetail.svelte';
import FlagList from './FlagList.svelte';
import { Ticks } from './ticks.svelte';

const NODE: BaselineNode = {
	...{ queue: 1, topic: 2, channel: 0, n: 640, meanMs: 260_000 },
	...{ location: Math.log(200), scale: 0.5 }
};
const WHEN = Date.UTC(2026, 10, 20, 12, 20);

/** What the rules make of a contact of so many seconds with a score, from the judgement to the flag on the screen. */
function onScreen(seconds: number, csat: number | null, hasteCosts: boolean) {
	const handleMs = 1000 * seconds;
	const facts = { handleMs, holdMs: 0, csat, tagged: false, siteP999Ms: null };
	const judgement = judgeContact({ ...facts, queueMeanMs: 260_000 }, NODE, DEFAULT_THRESHOLDS, {
		struggle: struggleOdds([], DEFAULT_THRESHOLDS),
		hasteCosts
	});
	const draft =
		judgement &&
		contactFlag({
			...{ contactId: 'C 9', startedAt: WHEN, workDay: 20_777, agentId: 7, agent: 'Anna' },
			...{ queueId: 1, segment: 'refund in Billing by phone', handleMs, talkMs: handleMs },
			work: { queue: 'Billing', topic: 'refund', channel: 'voice' },
			...{ holdMs: 0, wrapMs: 0, csat, exception: null, judgement, n: 640, longerThan: 0.004 }
		});
	if (!draft) return null;
	const row = {
		...{ ...draft, agent: 'Anna', agentExternalId: 'A7', queue: 'Billing', verdict: null },
		...{
			expectationManaged: null,
			note: null,
			ownerId: null,
			answer: null,
			answeredAt: null,
			status: 'open' as const
		}
	};
	const item = flagItem(row, { zone: 'Europe/Riga', weekend: [6, 7] });
	return {
		...item,
		...{ verdictId: null, statusId: 'open', managed: null, note: null },
		ofContact: draft.subjectType === 'contact' && draft.kind !== 'rushed',
		verdicts: verdictChoices(draft.subjectType, draft.kind),
		...{ actions: [], suggested: { title: 't', owner: '', due: '2026-11-27' } }
	};
}

describe('a rushed contact, from the rule to the screen', () => {
	let shown: object | null = null;
	afterEach(async () => {
		if (shown) await unmount(shown);
		shown = null;
		document.body.innerHTML = '';
	});
	/** What stands on the screen: what words mean shows only under the pointer or the focus. */
	const text = () => {
		const shownText = document.body.cloneNode(true) as HTMLElement;
		for (const meaning of shownText.querySelectorAll('[role=tooltip]')) meaning.remove();
		return (shownText.textContent ?? '').replace(/\s+/g, ' ');
	};

	it('reads how short against what, that the customer was not satisfied, and on how many it rests', () => {
		const flag = onScreen(40, 1, true);
		if (!flag) throw new Error('not flagged');
		shown = mount(FlagDetail, {
			target: document.body,
			props: { flag, action: '?', kept: '', names: [] }
		});
		flushSync();
		expect(document.querySelector('article')?.getAttribute('aria-label')).toBe('Rushed');
		expect(text()).toContain(
			'0:40 against 3:20 typical for refund in Billing by phone, 20 % of it, and the customer was not satisfied.'
		);
		expect(text()).toContain('to know');
		expect(text()).toContain('Typical 3:20, n 640');
		expect(text()).toContain('Customer not satisfied');
		const doors = [...document.querySelectorAll('.doors a')].map((a) => a.getAttribute('href'));
		expect(doors).toEqual(['/contacts/C%209', '/agents/A7']);
	});

	it('asks nothing that fits only a contact that was too long', () => {
		const flag = onScreen(40, 2, true);
		if (!flag) throw new Error('not flagged');
		shown = mount(FlagDetail, {
			target: document.body,
			props: { flag, action: '?', kept: '', names: [] }
		});
		flushSync();
		const verdicts = [...document.querySelectorAll('.verdicts button')];
		expect(verdicts.map((button) => button.getAttribute('value'))).toEqual([
			...['process-fault', 'justified', 'no-issue']
		]);
		expect(document.querySelector('[name=managed]')).toBeNull();
		expect(text()).not.toMatch(/room|over-served/i);
	});

	it('stands in the list as rushed', () => {
		const flag = onScreen(40, 1, true);
		if (!flag) throw new Error('not flagged');
		const hrefOf = (id: string) => `/flags?flag=${id}`;
		const props = { items: [flag], chosen: null, hrefOf, ticks: new Ticks() };
		shown = mount(FlagList, { target: document.body, props });
		flushSync();
		expect(document.querySelector('.kind')?.textContent).toBe('Rushed');
		expect(document.querySelector('a')?.getAttribute('href')).toBe('/flags?flag=rushed:C 9');
	});

	it('is none without a poor score, a little above the line, or where haste costs nothing', () => {
		expect(onScreen(40, null, true)).toBeNull();
		expect(onScreen(40, 3, true)).toBeNull();
		expect(onScreen(80, 1, true)).toBeNull();
		expect(onScreen(40, 1, false)).toBeNull();
	});
});
