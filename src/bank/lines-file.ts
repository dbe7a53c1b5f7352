import { inFile, readFileBytes } from "../asks/import/import-file.js";
import { wrongUsage } from "../command/failure.js";

/** The text of a file that a person names, in UTF-8 or with a mark in UTF-16. Throws a Failure: 1 if it cannot be read, 2 if it is no text. */
export function textOfFile(file: string): string {
	return inFile(file, () => {
		const bytes = readFileBytes(file);
		try {
			return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
		} catch {
			throw wrongUsage("this is not text in UTF-8. Save it as UTF-8.");
		}
	});
}

function encodingOf([first, second]: Uint8Array): string {
	if (first === 0xff && second === 0xfe) return "utf-16le";
	return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
