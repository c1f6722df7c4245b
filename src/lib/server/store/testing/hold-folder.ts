/** A process of its own that opens a data folder, says how it went in one line of JSON, and then holds it. */
import { acquireFolderLock } from '../folder-lock';
import { openStore } from '../client';

const [dataDir = '', what = 'store'] = process.argv.slice(2);

try {
	if (what === 'store') {
		const store = await openStore({ dataDir });
		store.answerWith(async ({ command, args }, progress, signal) => {
			if (command === 'fail') throw new Error('It did not work.');
			for (let i = 1; i <= 3; i++) progress({ step: i });
			if (command === 'wait')
				await new Promise((resolve) => signal.addEventListener('abort', resolve));
			return { command, args, pid: process.pid };
		});
	} else await acquireFolderLock(dataDir);
	console.log(JSON.stringify({ held: process.pid }));
} catch (error) {
	const { name, message } = error as Error;
	console.log(JSON.stringify({ name, message }));
	process.exit(1);
}
// The lock's socket alone does not keep a process alive.
setInterval(() => {}, 1_000);
