import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a server that can be cut: what is sent to `port` reaches the server as long as it is not. */
export type BreakableLink = {
	port: number;
	/** Ends every connection, and refuses new ones. */
	cut(): Promise<void>;
	mend(): Promise<void>;
};

/** @param target port of a server on 127.0.0.1 */
export async function breakableLink(target: number): Promise<BreakableLink> {
	const open = new Set<Socket>();
	const server = createServer((near) => {
		const far = connect(target, '127.0.0.1');
		for (const [one, other] of [
			[near, far],
			[far, near]
		] as const) {
			open.add(one);
			one
				.on('error', () => {})
				.on('close', () => {
					open.delete(one);
					other.destroy();
				});
			one.pipe(other);
		}
	});
	const listen = (port: number) =>
		new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	await listen(0);
	const { port } = server.address() as AddressInfo;
	return {
		port,
		async cut() {
			const closed = new Promise((resolve) => server.close(resolve));
			for (const socket of open) socket.destroy();
			await closed;
		},
		mend: () => listen(port)
	};
}
