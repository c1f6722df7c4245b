import { expect, it } from 'vitest';
import { WEEKDAYS } from './read-site-form';
import { alarmBudgetWords } from './alarm-budget-words';

it('states how rarely the wall is wrong, by the hours that it watches', () => {
	expect(alarmBudgetWords({ openingHours: null })).toMatch(
		/168 open hours a week\. .* about one alarm in \d+ weeks is false\.$/
	);
	const day = [{ from: 480, until: 1080 }];
	const weeksOf = (hours: (typeof day)[number][]) => {
		const openingHours = Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, hours]));
		const words = alarmBudgetWords({ openingHours: openingHours as never });
		return Number(/one alarm in (\d+)/.exec(words)?.[1] ?? NaN);
	};
	// Half the hours, half the chances to be wrong.
	const long = weeksOf([{ from: 0, until: 1200 }]);
	expect(Math.abs(weeksOf(day) / long - 2)).toBeLessThan(0.02);
	expect(weeksOf([])).toBeNaN();
});
