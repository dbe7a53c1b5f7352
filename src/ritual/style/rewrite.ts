import { reasonLabel } from "../../asks/vocabulary.js";
import { shownLine } from "../../terminal/clean.js";
import { capital } from "../../terminal/sentence.js";
import { truncate } from "../../terminal/width.js";
import { OPEN_END } from "../open-end.js";
import type { Claim } from "./claim.js";
import { type Aside, type Piece, readingOf } from "./reading.js";

/** What a sentence is about: who said no, and the reason's id. */
export type About = { who: string; reason: string | undefined };

/** Columns that a name gets at most. */
const LONGEST_NAME = 40;

/**
 * What was typed with its claims as temporary, specific and shared, in one line that ends where the person goes on typing. Undefined
 * if there is nothing to offer, or no English that is certain.
 */
export async function rewriteOf(sentence: string, { who, reason }: About): Promise<string | undefined> {
	const pieces = readingOf(sentence);
	if (!pieces) return undefined;
	const about = { who: truncate(shownLine(who).trim(), LONGEST_NAME), reason };
	const said: string[] = [];
	let isNamed = false;
	for (const piece of pieces) {
		// Where more was said, that the answer was no says nothing new.
		if (isNamed && "claim" in piece && piece.claim.by === "answer") continue;
		const text = "kept" in piece ? piece.kept : await reworded(piece, about, isNamed);
		if (text === undefined) return undefined;
		isNamed ||= "claim" in piece;
		said.push(text);
	}
	return `${said.join(" ")} ${OPEN_END} `;
}

async function reworded(
	{ claim, beside }: Extract<Piece, { claim: Claim }>,
	about: About,
	isNamed: boolean,
): Promise<string | undefined> {
	const aside = beside ? await inPast(beside) : "";
	return aside === undefined ? undefined : `${thisTime(claim, about, isNamed)}${aside}.`;
}

/** A claim of this time alone; the name is said once. */
function thisTime(claim: Claim, { who, reason }: About, isNamed: boolean): string {
	if (claim.by === "asked") return isNamed ? `They ${claim.says}` : `This time ${who || "they"} ${claim.says}`;
	const says = claim.by === "person" ? claim.says : `the answer was no${because(reason)}`;
	if (isNamed) return capital(says);
	const isIn = who === "" || says.toLowerCase().includes(who.toLowerCase());
	return isIn ? `This time ${says}` : `This time, with ${who}, ${says}`;
}

function because(reason: string | undefined): string {
	return reason && reason !== "other" ? ` (${reasonLabel(reason).toLowerCase()})` : "";
}

async function inPast({ joins, clause }: Aside): Promise<string | undefined> {
	// A third of a second to load and much to keep, for the few sentences that have a second clause.
	const { pastOf } = await import("./past-tense.js");
	const past = pastOf(clause);
	return past && ` ${joins} ${past}`;
}
