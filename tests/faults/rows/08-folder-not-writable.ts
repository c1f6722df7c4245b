import { spawnSync } from 'node:child_process';
import { type Fault, must } from '../fault';

/** A data folder on a disk that can only be read. */
export const folderNotWritable: Fault = {
	row: 8,
	title: 'a data folder that cannot be written: the start fails with one line',
	on: ['pglite'],
	async run(place) {
		const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro,size=1m', 'tmpfs', place.dataDir]);
		must(mount.status === 0, 'not tried: such a disk can only be mounted by root');
		try {
			const { status, err } = await place.evenkeel(['serve', '--port', '0']);
			const lines = err
				.trim()
				.split('\n')
				.filter((line) => !/^Buil/.test(line));
			must(status === 3, `it ended with ${status}`);
			must(lines.length === 1 && /can only be read/.test(lines[0] ?? ''), `it said: ${err}`);
			return lines[0] ?? '';
		} finally {
			spawnSync('umount', ['-l', place.dataDir]);
		}
	}
};
