/** A kind of work: queue x topic x channel, by their numbers in the site's reference tables (0: unknown). */
export type Segment = {
	queue: number;
	topic: number;
	/** Index into CHANNELS. */
	channel: number;
};

export function segmentKey({ queue, topic, channel }: Segment): string {
	return `${queue}/${topic}/${channel}`;
}

/** The kind of work that `segmentKey` made a key of. */
export function segmentOfKey(key: string): Segment {
	const [queue = 0, topic = 0, channel = 0] = key.split('/').map(Number);
	return { queue, topic, channel };
}
