import type { Text } from './fill-in';
import { type Language, readerLanguage } from './language';

type Loaded = { default: readonly Text[] };
/** Where the texts of an area are, by language. */
type Files = Readonly<Record<Language, () => Promise<Loaded>>>;
/** A file of messages in the browser: the texts in the page's language, undefined until they are there. */
export type Area = { files: Files; texts: readonly Text[] | undefined };

/** Areas of the screens so far whose texts nobody has waited for yet. */
const missing = new Set<Area>();

/** An area of messages; a screen that says one of them brings it. What a page speaks never changes while it is open. */
export function area(files: Files): Area {
	const brought: Area = { files, texts: undefined };
	missing.add(brought);
	return brought;
}

/** Fetches what is missing. @throws TypeError where a file cannot be had; asked again, it is tried again */
async function fetchMissing(): Promise<void> {
	const language = readerLanguage();
	const fetchOne = async (each: Area) => {
		each.texts = (await each.files[language]()).default;
		missing.delete(each);
	};
	await Promise.all([...missing].map(fetchOne));
}

/** A part of the program, as soon as it can speak: with the texts of all areas that came with it. */
export async function withTexts<Part>(part: Promise<Part>): Promise<Part> {
	const came = await part;
	await fetchMissing();
	return came;
}
