// Escape sequences as ECMA-48 has them: CSI, then OSC and the other strings with their end. One without an end is only its
// ESC: what somebody wrote behind it is text.
const SEQUENCES =
	/(?:\x1b\[[0-?]*|\x9b[0-?]+)[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[PX^_][^\x1b]*\x1b\\|\x1b/g;
// U+0085, the Unicode line break among the C1 controls, is text.
const CONTROLS = /[\x00-\x09\x0b-\x1f\x7f-\x84\x86-\x9f]/g;
const LINE_BREAKS = /\r\n?|[\x85\u2028\u2029]/g;
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;
const HAS_ODD = /[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]/;

/** Text fit to be kept: no escape sequences, no control characters; newlines stay, a tab is a blank. */
export function cleanText(text: string): string {
	if (!HAS_ODD.test(text)) return text;
	return text.replace(SEQUENCES, "").replace(/\t/g, " ").replace(CONTROLS, "").toWellFormed();
}

/** `cleanText` in one line: newlines and the blanks around them become one blank; no blanks at the ends. */
export function cleanLine(text: string): string {
	return cleanText(text.replace(/\r/g, "\n"))
		.replace(/\s*\n\s*/g, " ")
		.trim();
}

/** What is typed or pasted, fit to be kept: terminals paste newlines as carriage returns, so those are newlines. */
export function typed(text: string): string {
	return cleanText(text.replace(/\r\n?/g, "\n"));
}

/** Stored text fit to be drawn in one row: `shown`, with its newlines as blanks. */
export function shownLine(text: string): string {
	return shown(text).replaceAll("\n", " ");
}

/** Stored text fit to be drawn: every Unicode line break is a newline, and nothing turns the direction of the screen. */
export function shown(text: string): string {
	return cleanText(text.replace(LINE_BREAKS, "\n")).replace(DIRECTIONS, "");
}
