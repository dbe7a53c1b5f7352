import type { Reason } from "../../asks/vocabulary.js";
import { shownLine } from "../../terminal/clean.js";
import { pad, wrap } from "../../terminal/width.js";
import { dayInWords } from "../../time/words.js";
import { inVoice, type Speaking } from "../voice.js";
import type { Rests } from "./content.js";
import { EVIDENCE, type EvidenceId, NO_SOURCE } from "./evidence.js";
import type { Kept } from "./library.js";
import type { Shown } from "./offer.js";
import { KINDS, type Kind, type Problem, problemLine } from "./own.js";

/** How many texts of each kind there are, and how many of all are the person's own or put away. */
export type Counts = Record<Kind, number> & { own: number; archived: number };

const KIND_WORDS: Record<Kind, string> = {
	questions: "Questions for another explanation",
	starters: "Lesson starters, as advice to a colleague",
	moves: "Next moves",
};
const CONTROL_WORDS: Record<Reason["inMyControl"], string> = {
	yes: "in your control",
	partly: "partly in your control",
	no: "out of your control",
	ask: "only you can tell whether it is in your control",
};
const CONTROL_SHORT: Record<Reason["inMyControl"], string> = {
	yes: "yes",
	partly: "partly",
	no: "no",
	ask: "you tell",
};

const SIZES = "d and g say how large a difference is: about 0.2 is called small, 0.5 medium, 0.8 large.";
/** The columns of the counts of questions, starters and moves, the blanks before them included. */
const COUNT_WIDTHS = [10, 9, 6];

/** The texts counted, each once. */
export function countsOf(texts: readonly Kept[]): Counts {
	const each = [...new Map(texts.map((text) => [`${text.kind} ${text.key}`, text])).values()];
	const offered = each.filter(({ archived }) => !archived);
	const ofKind = (kind: Kind) => offered.filter((text) => text.kind === kind).length;
	return {
		questions: ofKind("questions"),
		starters: ofKind("starters"),
		moves: ofKind("moves"),
		own: offered.filter(({ from }) => from !== null).length,
		archived: each.length - offered.length,
	};
}

/** The text of `unfazed content`: the folder, its files, what there is for the persona, what is wrong. */
export function overviewText(
	about: {
		folder: string;
		files: readonly { file: string; texts: number }[];
		persona: string;
		reasons: readonly Reason[];
		counts: Counts;
		problems: readonly Problem[];
	},
	columns: number,
): string {
	const { folder, files, persona, reasons, counts, problems } = about;
	const fileLines = files.map(({ file, texts }) => `  ${shownLine(file)}: ${many(texts, "text")}`);
	const none =
		files.length + problems.length === 0 ? ["  Nothing yet. A file to begin with: unfazed content example"] : [];
	const sum = `For ${persona.replaceAll("_", " ")}: ${many(reasons.length, "reason")}, ${textsWords(counts)}.`;
	const see = `See them with: unfazed content show ${reasons[0]?.id ?? "other"}`;
	const wrong = problems.flatMap((problem) => hanging(shownLine(problemLine(problem)), columns, 2, 4));
	const heading = `${many(problems.length, "problem")}; the texts concerned are left out, all others are used:`;
	return [
		`Your own texts: ${shownLine(folder)}`,
		...fileLines,
		...none,
		"",
		...wrap(sum, columns),
		see,
		...(problems.length > 0 ? ["", ...wrap(heading, columns), ...wrong] : []),
	].join("\n");
}

function textsWords({ questions, starters, moves, own, archived }: Counts): string {
	const all = `${many(questions, "question")}, ${many(starters, "lesson starter")}, ${many(moves, "next move")}`;
	const yours = own === 0 ? "all built in" : `${own} of them yours`;
	return `${all}; ${yours}, ${archived === 0 ? "none" : archived} put away`;
}

/** The text of `unfazed content show`: a line for each reason. */
export function reasonsText(reasons: readonly { reason: Reason; counts: Counts }[]): string {
	const row = (cells: readonly [string, string, string, string, string, string]) => {
		const [id, label, control, ...counts] = cells;
		const figures = counts.map((count, at) => pad(count, COUNT_WIDTHS[at] ?? 0, "right")).join("");
		return `${pad(id, 18)} ${pad(label, 27)} ${pad(control, 8)}${figures}`;
	};
	const rows = reasons.map(({ reason, counts }) =>
		row([
			reason.id,
			shownLine(reason.label),
			CONTROL_SHORT[reason.inMyControl],
			String(counts.questions),
			String(counts.starters),
			String(counts.moves),
		]),
	);
	return [
		row(["reason", "in words", "control", "questions", "starters", "moves"]),
		...rows,
		"",
		"control: whether the reason is in your control.",
		`The texts of one: unfazed content show ${reasons[0]?.reason.id ?? "other"}`,
	].join("\n");
}

/** The text of `unfazed content show REASON`: its texts, where each comes from, what it rests on. */
export function showText(
	about: { reason: Reason; texts: readonly Kept[]; shown: Shown; speaking: Speaking },
	columns: number,
): string {
	const { reason, texts } = about;
	const heading = `${shownLine(reason.label)} (${reason.id}), ${CONTROL_WORDS[reason.inMyControl]}`;
	const parts = KINDS.map((kind) => {
		const ofKind = texts.filter((text) => text.kind === kind);
		return [KIND_WORDS[kind], ...ofKind.flatMap((text) => textLines(text, about, columns))];
	});
	return [[heading], ...parts, restsLines(texts, columns)].map((lines) => lines.join("\n")).join("\n\n");
}

/** The text of `unfazed content evidence`. */
export function evidenceText(columns: number): string {
	const findings = evidenceIds().map((id) => [restsWords(id), ...findingLines(id, columns)]);
	return [...findings, wrap(SIZES, columns)].map((lines) => lines.join("\n")).join("\n\n");
}

/** The names of all findings. */
export function evidenceIds(): EvidenceId[] {
	return Object.keys(EVIDENCE) as EvidenceId[];
}

function textLines(
	{ line, key, from, archived }: Kept,
	{ shown, speaking }: { shown: Shown; speaking: Speaking },
	columns: number,
): string[] {
	const days = "inDays" in line ? [dayWords(line.inDays)] : [];
	const last = shown[key];
	const facts = [
		...days,
		from ? `your own (${from.file}:${from.line})` : restsWords(line.rests),
		last ? `last shown ${dayInWords(last)}` : "not shown yet",
		...(archived ? ["put away"] : []),
	];
	const text = shownLine(inVoice(line.text, speaking));
	return [...hanging(text, columns, 2, 2), ...hanging(shownLine(facts.join(", ")), columns, 6, 6)];
}

function restsLines(texts: readonly Kept[], columns: number): string[] {
	const used = evidenceIds().filter((id) => texts.some(({ line }) => line.rests === id));
	const own = texts.some(({ line }) => line.rests === "own") ? ["  your own: on no finding but what you know"] : [];
	const findings = used.flatMap((id) => [`  ${restsWords(id)}`, ...findingLines(id, columns, 4)]);
	return ["What they rest on", ...findings, ...own];
}

function findingLines(id: EvidenceId, columns: number, indent = 2): string[] {
	const { says, source, limit } = EVIDENCE[id];
	const isStudied = source !== NO_SOURCE;
	return [says, ...(isStudied ? [`${source}.`, `Limit: ${limit}`] : [limit])].flatMap((text) =>
		hanging(text, columns, indent, indent),
	);
}

function restsWords(rests: Rests): string {
	return rests.replaceAll("_", rests === "if_then" ? "-" : " ");
}

function dayWords(inDays: number | null): string {
	return inDays === null ? "no day" : `in ${many(inDays, "day")}`;
}

/** The lines of a text, the first indented by `first`, the others by `others`. */
function hanging(text: string, columns: number, first: number, others: number): string[] {
	return wrap(text, columns - others).map((line, at) => " ".repeat(at === 0 ? first : others) + line);
}

function many(count: number, word: string): string {
	return `${count} ${word}${count === 1 ? "" : "s"}`;
}
