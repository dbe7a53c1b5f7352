import { LONG, LONGEST_SENT } from "./clipboard-sequence.js";

/** How a copy went: `sure` it is there (a program or tmux took it), `sent` (the terminal was told by OSC 52 and says nothing back), `not` (it could not). `says` is one line for the person, with a next step where it is not sure. */
export type Copied = { how: "sure" | "sent" | "not"; says: string };

const BY_MOUSE = "select the text with the mouse";
/** For whom no mouse is of use, and it may be a screen reader or keys of the terminal that take text. */
const BY_HAND = "mark the text in the terminal and copy it there";
const PASTE_IN_TMUX = "To paste it inside tmux: its prefix, then ].";

/** A program took it. */
export const COPIED: Copied = { how: "sure", says: "Copied." };

/** tmux took it, and hands it on to a terminal of which it knows that it takes copies. */
export const COPIED_BY_TMUX: Copied = {
	how: "sure",
	says: "Copied through tmux. If it does not paste elsewhere, it does inside tmux: its prefix, then ].",
};

/** There is no text. */
export const NOTHING_TO_COPY: Copied = { how: "not", says: "There is no text to copy yet." };

/** A console, or no terminal to speak of. */
export const NO_CLIPBOARD: Copied = {
	how: "not",
	says: "This terminal has no clipboard. To copy, open unfazed in a terminal window.",
};

/** Nothing that could be written to. */
export const NO_TERMINAL: Copied = {
	how: "not",
	says: "There is no terminal here to copy with. Run unfazed in one to copy.",
};

/** Nobody looks at tmux now, which has it. */
export const KEPT_FOR_LATER: Copied = {
	how: "not",
	says: "No terminal is attached to tmux now, so it keeps the text. To paste it there: its prefix, then ].",
};

/** The terminal was there, and could not be written to. */
export function unwritten(isSpoken: boolean): Copied {
	return { how: "not", says: `The terminal did not take the text. Try again, or ${byHand(isSpoken)}.` };
}

/**
 * The terminal was told. With `isNested` a tmux on the person's own machine lies between, which may keep it to itself; `isSpoken`:
 * nothing is said of a mouse, here and below.
 */
export function sent(text: string, { isNested, isSpoken }: { isNested: boolean; isSpoken: boolean }): Copied {
	const isLong = Buffer.byteLength(text) > LONG;
	const otherwise = isNested
		? "If it does not paste, run this in the tmux on your own machine: tmux set -s set-clipboard on"
		: isLong
			? `It is long, so check that all of it pastes; if not, ${byHand(isSpoken)}.`
			: `If it does not paste, your terminal takes no copies: ${byHand(isSpoken)}.`;
	return { how: "sent", says: `Sent to your terminal's clipboard. ${otherwise}` };
}

/** The terminal ignores what programs copy, and `missing` names what to install so that one need not ask it. */
export function ignored(missing: string | null, isSpoken: boolean): Copied {
	const install = missing ? `Install ${missing}, or ${byHand(isSpoken)}.` : `To copy, ${byHand(isSpoken)}.`;
	return { how: "not", says: `This terminal does not let programs copy. ${install}` };
}

/** tmux has it, but its terminal will not; with its TERM, if tmux could be told that it does. */
export function keptByTmux(term: string | null): Copied {
	const isName = term !== null && /^[\w.+-]+$/.test(term);
	const allow = isName ? ` To allow it, attach again after: tmux set -as terminal-features ',${term}:clipboard'` : "";
	return { how: "not", says: `Only tmux has the text, not the clipboard. ${PASTE_IN_TMUX}${allow}` };
}

/** Too long for any terminal; tmux may have it all the same. */
export function tooLong(text: string, isInTmux: boolean): Copied {
	const [size, most] = [Buffer.byteLength(text), LONGEST_SENT].map((bytes) => `${Math.ceil(bytes / 1000)} kB`);
	const step = isInTmux ? PASTE_IN_TMUX : "Shorten it, or copy it in parts.";
	return { how: "not", says: `The text is too long for a terminal's clipboard (${size}, at most ${most}). ${step}` };
}

function byHand(isSpoken: boolean): string {
	return isSpoken ? BY_HAND : BY_MOUSE;
}
