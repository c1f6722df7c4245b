import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { keepLast } from './keep-last.svelte';

type Asked = { question: string; answer: string | Promise<string> };

/** A screen that shows an answer, and what it is asked. */
function screen(first: Asked) {
	let now = $state.raw(first);
	let kept: { readonly shown: string | Promise<string> } | undefined;
	const end = $effect.root(() => {
		kept = keepLast(
			() => now.question,
			() => now.answer
		);
	});
	flushSync();
	return {
		shown: () => kept?.shown,
		ask(next: Asked) {
			now = next;
			flushSync();
		},
		end
	};
}

/** A promise and what settles it, which takes a turn of the loop to be heard. */
function promised() {
	let resolve: (answer: string) => void = () => {};
	let reject: (reason: Error) => void = () => {};
	const answer = new Promise<string>((yes, no) => ([resolve, reject] = [yes, no]));
	const heard = () => new Promise((done) => setTimeout(done));
	return {
		answer,
		come: (text: string) => (resolve(text), heard()),
		fail: () => (reject(new Error('cut off')), heard())
	};
}

describe('keepLast', () => {
	it('shows what is known while the same question is asked again, then what is new', async () => {
		const { shown, ask, end } = screen({ question: 'load', answer: 'old' });
		await promised().come('');
		const again = promised();
		ask({ question: 'load', answer: again.answer });
		expect(shown()).toBe('old');
		await again.come('new');
		expect(shown()).toBe('new');
		end();
	});

	it('waits for the answer to another question', async () => {
		const { shown, ask, end } = screen({ question: 'load', answer: 'of load' });
		await promised().come('');
		const other = promised();
		ask({ question: 'shift', answer: other.answer });
		expect(shown()).toBe(other.answer);
		await other.come('of shift');
		expect(shown()).toBe('of shift');
		end();
	});

	it('takes no late answer to what is no longer asked', async () => {
		const late = promised();
		const { shown, ask, end } = screen({ question: 'load', answer: late.answer });
		ask({ question: 'shift', answer: 'of shift' });
		await late.come('of load');
		const again = promised();
		ask({ question: 'shift', answer: again.answer });
		expect(shown()).toBe('of shift');
		await again.come('of shift, later');
		expect(shown()).toBe('of shift, later');
		end();
	});

	it('forgets what is known where asking again fails, so that the failure shows', async () => {
		const { shown, ask, end } = screen({ question: 'load', answer: 'old' });
		await promised().come('');
		const again = promised();
		ask({ question: 'load', answer: again.answer });
		await again.fail();
		expect(shown()).toBe(again.answer);
		await expect(again.answer).rejects.toThrow('cut off');
		end();
	});
});
