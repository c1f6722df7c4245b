import type { ChartConfiguration, ChartType, Plugin } from 'chart.js';

/** A point that the pointer explains and the keys reach. */
export type ChartPoint = {
	/** Place of its set of data, and its place in it, as Chart.js counts them. */
	set: number;
	index: number;
	/** One sentence: what it is, how much, how usual, on how many. */
	text: string;
	/** Its contacts. */
	href?: string;
};

/** What is drawn, and the points of it that speak, in the order in which one walks over them. */
export type Drawing<Type extends ChartType = ChartType> = Omit<
	ChartConfiguration<Type>,
	'plugins'
> & {
	plugins?: Plugin[];
	points: readonly ChartPoint[];
};
