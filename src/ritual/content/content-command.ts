import { join } from "node:path";
import { everyReasonWith, knownReason, type Reason, reasonsFor, spellings } from "../../asks/vocabulary.js";
import type { Context } from "../../command/context.js";
import { wrongUsage } from "../../command/failure.js";
import { didYouMean } from "../../command/suggest.js";
import { writeNewFile } from "../../command/text-file.js";
import { namesIn } from "../../journal/places.js";
import { inVoice } from "../voice.js";
import { contentFolder, loadLibrary, shownNow } from "./content-records.js";
import {
	type Counts,
	countsOf,
	evidenceIds,
	evidenceText,
	overviewText,
	reasonsText,
	showText,
} from "./content-text.js";
import { EVIDENCE } from "./evidence.js";
import { type Kept, type Library, textsOf } from "./library.js";
import { KINDS } from "./own.js";
import { ownExample } from "./own-example.js";

const EXAMPLE_FILE = "mine.yaml";
/** What the command ends with while a text of the person's own cannot be used. */
const PROBLEMS = 2;

/** `unfazed content`: the folder of the own texts, what is in it, and every problem. Ends with 2 while there is one. */
export async function runContent(context: Context): Promise<number> {
	const library = await libraryOf(context);
	const { own, persona } = library;
	const folder = contentFolder(context.home);
	const reasons = reasonsFor(context.settings());
	const counts = countsOf(reasons.flatMap(({ id }) => textsOf(library, id)));
	const files = library.files.map((file) => ({ file, texts: own.texts.filter(({ at }) => at.file === file).length }));
	const { problems } = own;
	if (context.json) context.printJson({ folder, files, persona, reasons: reasons.length, ...counts, problems });
	else context.print(overviewText({ folder, files, persona, reasons, counts, problems }, context.columns));
	return problems.length > 0 ? PROBLEMS : 0;
}

/** `unfazed content show [REASON]`: the texts of a reason and what they rest on; without one, the reasons. */
export async function runShow(context: Context, [word]: readonly string[]): Promise<undefined> {
	const library = await libraryOf(context);
	if (word === undefined) return showReasons(context, library);
	const reason = reasonFrom(word, context);
	const texts = textsOf(library, reason.id);
	const shown = shownNow(context.journal());
	const { voice, name } = context.settings();
	if (context.json) {
		const { id, label, inMyControl } = reason;
		const kinds = KINDS.map((kind) => [
			kind,
			texts.filter((text) => text.kind === kind).map((text) => textJson(text, shown)),
		]);
		context.printJson({ reason: { id, label, inMyControl }, ...Object.fromEntries(kinds) });
	} else context.print(showText({ reason, texts, shown, speaking: { voice, name } }, context.columns));
	return undefined;
}

/** `unfazed content example`: writes a file to begin with, never over one that is there. */
export async function runExample(context: Context): Promise<undefined> {
	const library = await libraryOf(context);
	const reason = reasonsFor(context.settings())[0]?.id ?? "other";
	const archived = textsOf(library, reason)[0]?.line.text ?? "";
	const { voice, name } = context.settings();
	const file = join(contentFolder(context.home), EXAMPLE_FILE);
	writeNewFile(file, ownExample({ reason, archived: inVoice(archived, { voice, name }) }));
	if (context.json) context.printJson({ file });
	else context.print(`Written: ${file}\nAll of it is comments for now. Change it, then look with: unfazed content`);
	return undefined;
}

/** `unfazed content evidence`: the findings that the texts rest on, with their limits. */
export async function runEvidence(context: Context): Promise<undefined> {
	if (context.json) context.printJson(evidenceIds().map((id) => ({ id, ...EVIDENCE[id] })));
	else context.print(evidenceText(context.columns));
	return undefined;
}

function showReasons(context: Context, library: Library): undefined {
	const rows = reasonsFor(context.settings()).map((reason): { reason: Reason; counts: Counts } => {
		return { reason, counts: countsOf(textsOf(library, reason.id)) };
	});
	if (context.json) {
		const plain = rows.map(({ reason: { id, label, inMyControl }, counts }) => ({ id, label, inMyControl, ...counts }));
		context.printJson(plain);
	} else context.print(reasonsText(rows));
	return undefined;
}

function textJson({ line, key, from, archived }: Kept, shown: Readonly<Record<string, string>>) {
	const evidence = line.rests === "own" ? null : EVIDENCE[line.rests];
	return { ...line, evidence, own: from, archived, lastShown: shown[key] ?? null };
}

function reasonFrom(word: string, context: Context): Reason {
	const settings = context.settings();
	const every = everyReasonWith(settings.reasons);
	const id = knownReason(word, settings);
	const offered = reasonsFor(settings);
	const reason = [...offered, ...every].find((each) => each.id === id);
	if (reason) return reason;
	throw wrongUsage(`unknown reason ${word}.${didYouMean(word, spellings(offered))} See: unfazed content show`);
}

/** Throws a JournalError for a home that is no folder, as every command does that reads the journal. */
async function libraryOf(context: Context) {
	namesIn(context.home);
	return loadLibrary(context);
}
