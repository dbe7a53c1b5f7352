import { shown } from "../../terminal/clean.js";
import { capital } from "../../terminal/sentence.js";
import type { Claim } from "./claim.js";
import { coreOf, inFull } from "./core.js";
import { othersClaim } from "./others-claims.js";
import { ownClaim } from "./own-claims.js";
import { isOfAll, isSweeping, isVerdict } from "./sweeping.js";
import { thingsClaim } from "./things-claims.js";

/** A clause beside a claim, still as it was said: "when" and "they ask about price". */
export type Aside = { joins: string; clause: string };

/** A piece of what was typed: words that stay, or a claim with the words it was made in and the clauses beside it. */
export type Piece = { kept: string } | { claim: Claim; words: string; beside?: Aside };

/** More than this was pasted, or tells a story. */
const LONGEST = 400;
/** A sentence of more clauses tells a story. */
const MOST_CLAUSES = 3;
const MOST_JOINTS = 10;
const ANSWERED = /what was outside/i;
/** Nothing to be reworded. */
const IN_NEED = /\b(kill|hurt|harm|cut|hate) myself\b|suicid|\bend (it all|my life)\b|\b(want|ready) to die\b/i;

const BETWEEN_SENTENCES = /\n+|(?<=[.!?\u2026])\s+/u;
/** Where a clause may begin that says more. */
const BREAKS =
	/(?:\s*[;\u2013\u2014]\s*|\s+-+\s+|,\s+(?:and |but |so |because |as )?|\s+(?:and|but|because|so)\s+(?!of\b)|\s+(?=because of (?:me|us)\b))/gi;
/** Before a clause of somebody else's, or one that only may be. */
const NOT_OWN =
	/\b(sa(?:y|ys|id)|t(?:ell|ells|old)|ask(?:s|ed)?|wr(?:ite|ites|ote)|th(?:ink|inks|ought)|claim(?:s|ed)?|hear[sd]?|mention(?:s|ed)?|explain(?:s|ed)?|believe[sd]?|felt|feels?|argue[sd]?|complain(?:s|ed)?|answer(?:s|ed)|according|replied|stated|feedback|email|message|comment|quote|if|unless|whether|when|although|though|while|not that|sometimes|imagine|suppose|pretend|worried|afraid)\b/i;
const STOPS = /^(?:, |\s*[;\u2013\u2014]\s*|\s+-+\s+)$/u;
const OWN_CLAUSE = /^(?:I|we|they|he|she|it|the|my|our|their) (?!\w+$)/i;
const SAID_NO = /\b(?:sa(?:y|ys|id)|told (?:me|us)) no\b/gi;
/** What somebody means to do is one's own, whatever its verb. */
const OWN_PLAN = /^(?:I|we) (?:should|could|must|can|will|need to|have to|want to|ought to)\b/i;
const WENT_BADLY = /\b(no|not|lost|left|failed|walked|went|declined|passed|quiet|silent|refused)\b|n't\b/i;
const SUBJECT = "I|we|they|he|she|it|the|a|an|my|our|their|his|her|somebody|someone|there";
const BESIDE = new RegExp(
	`^(.+?),? (?:(when(?:ever)?|(?:every|each) (?:single )?time(?: that| when)?) (?![a-z]+ing )|(as soon as|once|if|because|since|and|but|so) (?=(?:${SUBJECT}) ))(.+ .+)$`,
	"i",
);
const BEFORE = new RegExp(
	`^((?:every|each) (?:single )?time|when(?:ever)?|as soon as|once|if) ((?:${SUBJECT}) [^,]+?)(?:, (?:then )?| (?=(?:I|we) (?:just )?(?:always|never|keep) ))(.+)$`,
	"i",
);
const ALWAYS_WORDS = /\b(always|constantly|inevitably|every time|each time)\s+/gi;
const NOT_BESIDE =
	/[,;:]| (?:so|but|then) |\b(never|nobody|no one|nothing|everybody|everyone|everything)\b|["\u201c\u201d?]/i;

/** What was typed, as pieces; undefined if there is no claim in it. */
export function readingOf(typed: string): Piece[] | undefined {
	const text = shown(typed).replace(/[\u2018\u2019\u02bc]/g, "'");
	if (text.length > LONGEST || ANSWERED.test(text) || IN_NEED.test(text)) return undefined;
	const sentences = text.split(BETWEEN_SENTENCES).map((sentence) => sentence.replace(/\s+/g, " ").trim());
	const pieces = sentences
		.filter(Boolean)
		.flatMap((sentence, index, all) => (isQuoting(all.slice(0, index)) ? [kept(sentence)] : piecesOf(sentence)));
	// What would stay as it was may not say it again.
	const isSettled = pieces.every((piece) => "claim" in piece || !isSweeping(piece.kept));
	return isSettled && pieces.some((piece) => "claim" in piece) ? pieces : undefined;
}

/** A sentence that is a claim, or made of some, or ends in one, or begins with one ("I blew it, they were ready to sign"). */
function piecesOf(sentence: string, clauses = MOST_CLAUSES): Piece[] {
	const whole = claimPiece(sentence);
	if (whole) return [whole];
	const joints = [...sentence.matchAll(BREAKS)];
	for (const { index, 0: joint } of clauses > 1 && joints.length < MOST_JOINTS ? joints : []) {
		const head = sentence.slice(0, index);
		const rest = sentence.slice(index + joint.length);
		const after = piecesOf(rest, clauses - 1);
		const next = after.find((piece) => "claim" in piece);
		if (next) {
			const before = claimPiece(head) ?? kept(head.replace(/[\s,]+$/, ""));
			if (isOwnHead(head, next.words) && !saysOfAll(before)) return [before, ...after];
			continue;
		}
		const isOwn = OWN_CLAUSE.test(rest) && !isOfAll(rest) && (OWN_PLAN.test(rest) || !NOT_OWN.test(rest));
		const first = STOPS.test(joint) && isOwn ? claimPiece(head) : undefined;
		if (first) return [first, kept(capital(rest))];
	}
	return [kept(sentence)];
}

function saysOfAll(piece: Piece): boolean {
	return "kept" in piece && isOfAll(piece.kept);
}

function isOwnHead(head: string, words: string): boolean {
	if (/["\u201c\u201d?]/.test(head) || head.trim() === "") return false;
	if (/^because of/i.test(words) && !WENT_BADLY.test(head)) return false;
	return !NOT_OWN.test(head.replace(SAID_NO, "no"));
}

function claimPiece(sentence: string): Extract<Piece, { claim: Claim }> | undefined {
	const full = inFull(isShouted(sentence) ? sentence.toLowerCase() : sentence);
	const alone = claimOf(full);
	if (alone) return { claim: alone, words: sentence };
	const before = BEFORE.exec(full);
	if (before) return withAside(before[3] ?? "", before[1] ?? "", before[2] ?? "", sentence);
	const after = BESIDE.exec(full);
	return after ? withAside(after[1] ?? "", after[2] ?? after[3] ?? "", after[4] ?? "", sentence) : undefined;
}

function withAside(core: string, joins: string, clause: string, words: string) {
	const isOften = /every|each|whenever/i.test(joins);
	const claim = claimOf(core, isOften);
	if (!claim) return undefined;
	// A verdict is not handed back: it goes, and the open end takes its place.
	if (isVerdict(clause)) return { claim, words };
	if (NOT_BESIDE.test(clause)) return undefined;
	const plain = clause.replace(ALWAYS_WORDS, "").replace(/[\s.!\u2026,;]+$/u, "");
	return {
		claim,
		words,
		beside: { joins: isOften || /^(if|when)$/i.test(joins) ? "when" : joins.toLowerCase(), clause: plain },
	};
}

function claimOf(clause: string, isOften = false): Claim | undefined {
	const core = coreOf(clause);
	if (!core) return undefined;
	const said = { ...core, isOften: core.isOften || isOften };
	return ownClaim(said) ?? othersClaim(said) ?? thingsClaim(said);
}

function kept(sentence: string): Piece {
	return { kept: /[.!?\u2026]["\u201d]?$/u.test(sentence) ? sentence : `${sentence}.` };
}

/** Whether somebody's words that began in these sentences go on. */
function isQuoting(sentences: readonly string[]): boolean {
	const text = sentences.join(" ");
	const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
	return count(/"/g) % 2 === 1 || count(/[\u201c\u00ab]/g) > count(/[\u201d\u00bb]/g);
}

function isShouted(sentence: string): boolean {
	return sentence.length > 8 && sentence === sentence.toUpperCase() && sentence !== sentence.toLowerCase();
}
