/** What became of a file that was sent. */
export type SentFile = { token: string } | { problem: string; lost: boolean };

/**
 * Sends a file as it is, its name beside it.
 * @param progress told the share that has been sent, 0 to 1
 */
export function sendFile(file: File, progress: (share: number) => void): Promise<SentFile> {
	return new Promise((resolve) => {
		const request = new XMLHttpRequest();
		const lost = () =>
			resolve({
				problem: 'The connection was lost while the file was sent. Nothing of it was kept.',
				lost: true
			});
		request.open('PUT', '/imports/files');
		request.setRequestHeader('content-type', 'application/octet-stream');
		request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
		request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 1);
		request.onerror = lost;
		request.onabort = lost;
		request.onload = () => resolve(answerOf(request.responseText));
		request.send(file);
	});
}

function answerOf(text: string): SentFile {
	try {
		const answer = JSON.parse(text) as { token?: string; message?: string };
		if (answer.token !== undefined) return { token: answer.token };
		return { problem: answer.message ?? 'The file could not be read.', lost: false };
	} catch {
		return { problem: 'The file could not be read.', lost: false };
	}
}
