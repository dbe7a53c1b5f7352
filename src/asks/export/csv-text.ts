import { wrongUsage } from "../../command/failure.js";

/** A file's text and how its bytes were read. */
export type DecodedText = { text: string; encoding: "UTF-8" | "UTF-16" | "Windows-1252" };

/** The text of a CSV file: by its byte order mark, else UTF-8, else Windows-1252 (which Excel writes). Throws a usage failure for what is no text. */
export function decodeText(bytes: Uint8Array): DecodedText {
	const mark = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
	if (mark === "504b0304") throw wrongUsage("this is an Excel workbook or a zip file. Save it as CSV and import that.");
	if (mark.startsWith("fffe")) return { text: decode("utf-16le", bytes), encoding: "UTF-16" };
	if (mark.startsWith("feff")) return { text: decode("utf-16be", bytes), encoding: "UTF-16" };
	const unmarked = unmarkedUtf16(bytes);
	if (unmarked) return { text: decode(unmarked, bytes), encoding: "UTF-16" };
	if (bytes.includes(0)) throw wrongUsage("this is no text file. Export a CSV from the other program and import that.");
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
	} catch {
		return { text: readableText(decode("windows-1252", bytes)), encoding: "Windows-1252" };
	}
}

function decode(encoding: string, bytes: Uint8Array): string {
	return new TextDecoder(encoding).decode(bytes);
}

/** Any bytes can be read as Windows-1252, so pictures and archives are told by their control characters. */
function readableText(text: string): string {
	const strange = text.slice(0, 10_000).match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
	if (strange <= 2) return text;
	throw wrongUsage("this is no text file. Export a CSV from the other program and import that.");
}

/** UTF-16 without a mark shows in Western text by a zero in every second byte. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
	const head = bytes.subarray(0, 200);
	if (head.length < 4 || bytes.length % 2 === 1) return undefined;
	const zeros = [0, 0];
	head.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	if (even === 0 && odd > head.length / 4) return "utf-16le";
	return odd === 0 && even > head.length / 4 ? "utf-16be" : undefined;
}
