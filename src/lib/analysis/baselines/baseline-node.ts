import type { Segment } from '$lib/domain/segment';

/** Stands for "all of them" in a node's queue, topic or channel. */
export const ALL = -1;

/**
 * What contacts of one kind of work are judged against (METHODS A1). A node is a queue (topic and channel ALL), a topic
 * of a queue (channel ALL), a topic of a queue by one channel, or the whole site (all three ALL).
 */
export type BaselineNode = Segment & {
	/** Contacts behind it. */
	n: number;
	/** Centre of ln seconds, shrunk to the parent's. */
	location: number;
	/** Right-tail spread of ln seconds, shrunk to the parent's. */
	scale: number;
	/** Arithmetic mean in milliseconds. */
	meanMs: number;
};

/** Typical handle time of a node in milliseconds: the median that its contacts are judged against. */
export function typicalMs({ location }: Pick<BaselineNode, 'location'>): number {
	return 1000 * Math.exp(location);
}
