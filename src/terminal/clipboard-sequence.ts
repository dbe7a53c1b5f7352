/**
 * The longest text, in bytes, that goes to a terminal: as base64 with its frame it stays below 100,000 bytes, where several
 * terminals drop a whole sequence without a word.
 */
export const LONGEST_SENT = 74_994;

/** From this many bytes on some terminals (with buffers of 4 or 8 kB for a sequence) drop a text. */
export const LONG = 3_000;

/** GNU screen keeps at most 256 bytes of a string (768 since 4.2.1), of which its frame takes four. */
const SCREEN_PIECE = 252;

/** The sequence that asks a terminal to put a text on the clipboard of its machine (OSC 52). */
export function osc52(text: string): string {
	return `\x1b]52;c;${Buffer.from(text.toWellFormed()).toString("base64")}\x07`;
}

/** A sequence handed through GNU screen to the terminal outside: in pieces, since it drops what is longer than its buffer. */
export function throughScreen(sequence: string): string {
	const count = Math.ceil(sequence.length / SCREEN_PIECE);
	const pieces = Array.from({ length: count }, (_, i) => sequence.slice(i * SCREEN_PIECE, (i + 1) * SCREEN_PIECE));
	return pieces.map((piece) => `\x1bP${piece}\x1b\\`).join("");
}

/** A sequence handed through tmux to the terminal outside; tmux since 3.3 drops it unless `allow-passthrough` is on. */
export function throughTmux(sequence: string): string {
	return `\x1bPtmux;${sequence.replaceAll("\x1b", "\x1b\x1b")}\x1b\\`;
}
