import { momentsOf } from '$lib/stats/summary/moments-of';
import { quantile } from '$lib/stats/summary/quantile';
import { handleSeconds, type Centre, type CentreContact } from './centre';

/** A rule that dashboards use: which contacts are far too long. */
export type NaiveRule = { name: string; finds: (centre: Centre) => Set<string> };

type Limit = (seconds: readonly number[]) => number;

const meanAndSpread: Limit = (seconds) => {
	const { n, mean, m2 } = momentsOf(seconds);
	return mean + 3 * Math.sqrt(m2 / (n - 1));
};

const quartile = (seconds: readonly number[], p: number) => {
	const value = quantile(
		[...seconds].sort((a, b) => a - b),
		p
	);
	return typeof value === 'number' ? value : NaN;
};

const tukey: Limit = (seconds) => {
	const [q1, q3] = [quartile(seconds, 0.25), quartile(seconds, 0.75)];
	return q3 + 1.5 * (q3 - q1);
};

const medianOnLogs: Limit = (seconds) => {
	const logs = seconds.map(Math.log);
	const middle = quartile(logs, 0.5);
	const mad = quartile(
		logs.map((ln) => Math.abs(ln - middle)),
		0.5
	);
	return Math.exp(middle + 3 * 1.4826 * mad);
};

function beyond(centre: Centre, groupOf: (c: CentreContact) => string, limit: Limit): Set<string> {
	const groups = new Map<string, CentreContact[]>();
	for (const contact of centre.contacts) {
		const group = groups.get(groupOf(contact));
		if (group) group.push(contact);
		else groups.set(groupOf(contact), [contact]);
	}
	const found = new Set<string>();
	for (const group of groups.values()) {
		const most = limit(group.map((c) => Math.max(1, handleSeconds(c))));
		for (const c of group) if (handleSeconds(c) > most) found.add(c.id);
	}
	return found;
}

export const NAIVE_RULES: readonly NaiveRule[] = [
	{ name: 'mean + 3 SD, centre', finds: (c) => beyond(c, () => '', meanAndSpread) },
	{ name: 'mean + 3 SD, per queue', finds: (c) => beyond(c, ({ queue }) => queue, meanAndSpread) },
	{ name: 'Tukey 1.5 IQR, per queue', finds: (c) => beyond(c, ({ queue }) => queue, tukey) },
	{
		name: 'median + MAD of ln, per queue',
		finds: (c) => beyond(c, ({ queue }) => queue, medianOnLogs)
	},
	{
		name: 'median + MAD of ln, topic x channel',
		finds: (c) =>
			beyond(c, ({ queue, topic, channel }) => [queue, topic, channel].join('/'), medianOnLogs)
	}
];
