import type { Line, Move } from "./content.js";

/** Where in a person's own files something stands: the file's name, the line and column counted from 1 (null for the file as a whole). The file "" is the folder. */
export type Spot = { file: string; line: number | null; column: number | null };

/** Something in a person's own files that cannot be used: where, and in a line what it is and what to do. */
export type Problem = Spot & { says: string };

/** The three kinds of texts, as they are called in a person's own files too. */
export const KINDS = ["questions", "starters", "moves"] as const;

/** One of `KINDS`. */
export type Kind = (typeof KINDS)[number];

/** A text of a person's own; only a move has a day. */
export type OwnText = { reason: string; kind: Kind; line: Line | Move; at: Spot };

/** What the own files of a person say: texts, the keys of the texts that are put away, and what could not be used. */
export type Own = { texts: readonly OwnText[]; archived: readonly string[]; problems: readonly Problem[] };

/** What a person without own files has. */
export const NOTHING_OWN: Own = { texts: [], archived: [], problems: [] };

/** A problem as one line: "content/mine.yaml:4:7: ...". */
export function problemLine({ file, line, column, says }: Problem): string {
	const place = [file === "" ? "content" : `content/${file}`, line, column].filter((part) => part !== null);
	return `${place.join(":")}: ${says}`;
}
