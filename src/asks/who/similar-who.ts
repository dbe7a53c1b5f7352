import { whoKey } from "../ask.js";
import { coreOf } from "./who-core.js";

/**
 * How two whos that are written differently are alike: `same` but for the legal form, accents and the like; `close`, one letter of a long
 * word apart; `part`, one is the other with further words behind it.
 */
type Likeness = "same" | "close" | "part";

/** One spelling of a who: how many asks are written so, and the logical day of the last, as `dayNumber` counts. */
export type KnownWho = { who: string; core: string; asks: number; last: number };

/** Spellings that are likely the same who; the first is the one to keep. */
export type Alike = { likeness: "same" | "close"; whos: KnownWho[] };

/** Below these, one letter more or less makes another name: letters of the whole name, of the word they differ in, of a name within a longer one. */
const LONG_NAME = 8;
const LONG_WORD = 5;
const LONG_PART = 4;
/** A single letter is no name to go by. */
const SHORTEST = 2;

/** How two whos are alike, by their cores (see `coreOf`); undefined if they are not. */
export function likeness(left: string, right: string): Likeness | undefined {
	if (Math.min(left.length, right.length) < SHORTEST) return undefined;
	if (left === right || joined(left) === joined(right)) return "same";
	if (isClose(left, right)) return "close";
	const [short, long] = left.length < right.length ? [left, right] : [right, left];
	return short.length >= LONG_PART && long.startsWith(`${short} `) ? "part" : undefined;
}

/** The spellings that are likely the same as a who, the likeliest and most frequent first; other case and blanks are the same who and are left out. */
export function alikeTo(who: string, known: Iterable<KnownWho>): (KnownWho & { likeness: "same" | "close" })[] {
	const key = whoKey(who);
	const core = coreOf(who);
	const found: (KnownWho & { likeness: "same" | "close" })[] = [];
	for (const one of known) {
		const like = mayBeAlike(core, one.core) ? likeness(core, one.core) : undefined;
		if (like && like !== "part" && whoKey(one.who) !== key) found.push({ ...one, likeness: like });
	}
	return found.sort(
		(left, right) => Number(right.likeness === "same") - Number(left.likeness === "same") || byUse(left, right),
	);
}

/**
 * The known who that a name being typed likely means: the one it is (unless a like one has more asks), or is like, or the beginning of,
 * or that is its own first words; undefined if none.
 */
export function knownFor(typed: string, known: Iterable<KnownWho>): KnownWho | undefined {
	const key = whoKey(typed);
	const core = coreOf(typed);
	let itself: KnownWho | undefined;
	let best: { rank: number; one: KnownWho } | undefined;
	for (const one of known) {
		if (one.core === core && whoKey(one.who) === key) {
			if (!itself || byUse(one, itself) < 0) itself = one;
			continue;
		}
		const rank = rankOf(core, one.core);
		if (rank === undefined) continue;
		if (!best || rank < best.rank || (rank === best.rank && byUse(one, best.one) < 0)) best = { rank, one };
	}
	const isBetter = best && best.rank <= RANKS.close && best.one.asks > (itself?.asks ?? 0);
	return isBetter ? best?.one : (itself ?? best?.one);
}

/** All spellings that are likely the same who, a group each; groups of the most asks first. Those that differ in case or blanks alone are no group. */
export function alikeGroups(known: readonly KnownWho[]): Alike[] {
	const byCore = new Map<string, KnownWho[]>();
	for (const one of known) {
		const key = one.core.length < SHORTEST ? whoKey(one.who) : joined(one.core);
		byCore.set(key, [...(byCore.get(key) ?? []), one]);
	}
	const groups: Alike[] = joinedByLetter(byCore).map(({ keys }) => {
		const whos = keys.flatMap((key) => byCore.get(key) ?? []).sort(byUse);
		return { likeness: keys.length > 1 ? "close" : "same", whos };
	});
	const several = groups.filter(({ whos }) => new Set(whos.map(({ who }) => whoKey(who))).size > 1);
	const asks = ({ whos }: Alike) => whos.reduce((sum, one) => sum + one.asks, 0);
	return several.sort((left, right) => asks(right) - asks(left));
}

const RANKS = { same: 0, close: 1, begun: 2, part: 3 };

function rankOf(typed: string, core: string): number | undefined {
	if (!mayBeAlike(typed, core)) return undefined;
	const like = likeness(typed, core);
	if (like === "same" || like === "close") return RANKS[like];
	if (typed.length >= SHORTEST && core.startsWith(typed)) return RANKS.begun;
	return like === "part" && typed.length > core.length ? RANKS.part : undefined;
}

/** Cheap, for tens of thousands of names with every key: what cannot be alike has another first letter. */
function mayBeAlike(left: string, right: string): boolean {
	return left.charCodeAt(0) === right.charCodeAt(0);
}

/** The spelling with the most asks first, of those the newest. */
function byUse(left: KnownWho, right: KnownWho): number {
	return right.asks - left.asks || right.last - left.last || (left.who < right.who ? -1 : 1);
}

/** Cores of which one is a letter apart from another, together; found by what is left of each without one letter. */
function joinedByLetter(byCore: ReadonlyMap<string, readonly KnownWho[]>): { keys: string[] }[] {
	const groupOf = new Map<string, { keys: string[] }>();
	const holding = new Map<string, string[]>();
	for (const [key, [one]] of byCore) {
		groupOf.set(key, { keys: [key] });
		if (!one || key.length < LONG_NAME) continue;
		for (const rest of [one.core, ...withoutOne(one.core)]) {
			const others = holding.get(rest);
			for (const other of others ?? []) {
				const [known] = byCore.get(other) ?? [];
				if (known && isClose(one.core, known.core)) join(groupOf, key, other);
			}
			if (!others) holding.set(rest, [key]);
			else if (others.at(-1) !== key) others.push(key);
		}
	}
	return [...new Set(groupOf.values())];
}

function join(groupOf: Map<string, { keys: string[] }>, left: string, right: string): void {
	const [into, from] = [groupOf.get(right), groupOf.get(left)];
	if (!into || !from || into === from) return;
	into.keys.push(...from.keys);
	for (const key of from.keys) groupOf.set(key, into);
}

/** A core without each letter in which another name may differ. */
function withoutOne(core: string): string[] {
	const words = core.split(" ");
	return words.flatMap((word, index) => {
		if (!mayDiffer(word)) return [];
		const [before, after] = [words.slice(0, index), words.slice(index + 1)];
		return Array.from(word.slice(1), (_, at) => {
			return [...before, word.slice(0, at + 1) + word.slice(at + 2), ...after].join(" ");
		});
	});
}

function mayDiffer(word: string): boolean {
	return word.length >= LONG_WORD && !/\p{N}/u.test(word);
}

/** One letter apart, in one long word, not its first letter: "Meier" and "Maier". Numbers are names of their own. */
function isClose(left: string, right: string): boolean {
	if (Math.abs(left.length - right.length) > 1) return false;
	if (Math.min(joined(left).length, joined(right).length) < LONG_NAME) return false;
	const [words, others] = [left.split(" "), right.split(" ")];
	if (words.length !== others.length) return false;
	const differing = words.flatMap((word, at) => (word === others[at] ? [] : [[word, others[at] ?? ""] as const]));
	const [only, ...more] = differing;
	return only !== undefined && more.length === 0 && isOneLetterApart(...only);
}

/** Damerau's distance of 1: a letter more, less, another, or two in the other order. */
function isOneLetterApart(left: string, right: string): boolean {
	if (!mayDiffer(left) || !mayDiffer(right)) return false;
	let at = 0;
	while (left[at] === right[at]) at++;
	if (at === 0) return false;
	const [rest, other] = [left.slice(at), right.slice(at)];
	if (rest.length !== other.length) return rest.slice(1) === other || rest === other.slice(1);
	return rest.slice(1) === other.slice(1) || swapped(rest) === other;
}

function swapped(text: string): string {
	return `${text.slice(1, 2)}${text.slice(0, 1)}${text.slice(2)}`;
}

function joined(core: string): string {
	return core.replaceAll(" ", "");
}
