/** Whether an address of a connection is this machine's own. */
export function isLoopback(address: string): boolean {
	return /^(::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/i.test(address) || address === '::1';
}
