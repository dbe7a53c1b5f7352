import { shownLine } from "../../terminal/clean.js";
import { pad, truncate, widthOf } from "../../terminal/width.js";
import { addDays, type Day } from "../../time/days.js";
import { dayInWords } from "../../time/words.js";
import type { Alike, KnownWho } from "./similar-who.js";

const WIDEST_WHO = 40;

/** "Acme, 3 asks, last 12 October"; the year is said where it is another one than today's. */
export function knownWords({ who, asks, last }: KnownWho, today: Day, width: number): string {
	const about = `, ${asksWords(asks)}, last ${lastWords(last, today)}`;
	return `${truncate(shownLine(who), Math.max(8, width - widthOf(about)))}${about}`;
}

/** What is said of a new who that is like known ones, and how to make them one. */
export function alikeText(who: string, alike: readonly KnownWho[]): string {
	const [first, ...more] = alike;
	if (!first) return "";
	const others = more.length === 0 ? "" : `, and ${more.length} more like it: unfazed log similar`;
	const known = `There is also "${shownLine(first.who)}" (${asksWords(first.asks)})${others}.`;
	return `${known} The same? Then:\n  ${joinCommand([who], first.who)}`;
}

/** The command that gives asks of some whos the name of another. */
export function joinCommand(whos: readonly string[], keep: string): string {
	const values = whos.map((who) => `="${who.replaceAll('"', '""')}"`).join(",");
	return `unfazed log edit --where ${shellWord(`who:${values}`)} --who${keep.startsWith("-") ? "=" : " "}${shellWord(keep)}`;
}

/** Groups of likely the same whos as `unfazed log similar` lists them, with the command that joins each. */
export function groupsText(groups: readonly Alike[], today: Day): string {
	if (groups.length === 0) return "No two names look like the same.";
	const blocks = groups.map(({ likeness, whos }) => {
		const names = whos.map(({ who }) => shownLine(who));
		const width = Math.min(WIDEST_WHO, Math.max(...names.map(widthOf)));
		const lines = whos.map(({ asks, last }, at) => {
			const name = pad(names[at] ?? "", Math.max(width, widthOf(names[at] ?? "")));
			return `${name}  ${asksWords(asks)}, last ${lastWords(last, today)}`;
		});
		const [keep, ...others] = whos.map(({ who }) => who);
		const doubt = likeness === "close" ? "  One letter differs; look before you join them.\n" : "";
		return `${lines.join("\n")}\n${doubt}  ${joinCommand(others, keep ?? "")}`;
	});
	const count = groups.length === 1 ? "1 who" : `${groups.length.toLocaleString("en")} whos`;
	return `${blocks.join("\n\n")}\n\n${count} in more than one spelling. To join: run the line below a group; a preview comes first.`;
}

function asksWords(asks: number): string {
	return asks === 1 ? "1 ask" : `${asks.toLocaleString("en")} asks`;
}

function lastWords(last: number, today: Day): string {
	const words = dayInWords(dayOfNumber(last));
	const year = ` ${today.slice(0, 4)}`;
	return words.endsWith(year) ? words.slice(0, -year.length) : words;
}

/** The day of a number that `dayNumber` gave. */
export function dayOfNumber(number: number): Day {
	return addDays("1970-01-01", number);
}

/** A word as a shell takes it: in single quotes where it needs any. */
function shellWord(text: string): string {
	return /^[\p{L}\p{N}_./-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
