import { glyphs } from "../terminal/glyphs.js";
import type { Role } from "../terminal/theme.js";
import type { Outcome } from "./ask.js";

/** How an outcome is shown: a glyph and a word, so that colour only helps. */
export function outcomeMark(outcome: Outcome): { glyph: string; word: string; role: Role } {
	switch (outcome) {
		case "yes":
			return { glyph: glyphs.dot, word: "yes", role: "yes" };
		case "no":
			return { glyph: glyphs.circle, word: "no", role: "no" };
		case "not_now":
			return { glyph: glyphs.circle, word: "not now", role: "no" };
		case "pending":
			return { glyph: glyphs.ellipsis, word: "pending", role: "accent" };
		case "ghosted":
			return { glyph: "-", word: "ghosted", role: "muted" };
		case "unreached":
			return { glyph: "-", word: "unreached", role: "muted" };
		case "withdrawn":
			return { glyph: "-", word: "withdrawn", role: "muted" };
	}
}
