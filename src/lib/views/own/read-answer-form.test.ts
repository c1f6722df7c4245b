import { expect, test } from 'vitest';
import { readAnswerForm } from './read-answer-form';

test('an answer has 1 to 500 characters, without the blanks around it', () => {
	expect(readAnswerForm('  two faults \n')).toEqual({ text: 'two faults' });
	expect(readAnswerForm('x'.repeat(500))).toEqual({ text: 'x'.repeat(500) });
	expect(readAnswerForm('x'.repeat(501))).toEqual({ problem: 'Not kept: at most 500 characters.' });
	for (const none of ['', ' \r\n ', '\0'])
		expect(readAnswerForm(none)).toEqual({ problem: 'Write something, or take your answer back.' });
});

test('a line end counts once, as browsers count it', () => {
	const typed = `${'x'.repeat(249)}\r\n${'x'.repeat(250)}`;
	expect(readAnswerForm(typed)).toEqual({ text: typed.replace('\r\n', '\n') });
});
