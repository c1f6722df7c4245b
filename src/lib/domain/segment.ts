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
