import { glyphs } from "../terminal/glyphs.js";
import type { Role } from "../terminal/theme.js";
import type { DepositKind } from "./deposit-records.js";

/** How a kind of deposits is shown: a glyph and a word, so that colour only helps; `many` names all of a kind. */
export function kindMark(kind: DepositKind): { glyph: string; word: string; many: string; role: Role } {
	switch (kind) {
		case "win":
			return { glyph: glyphs.up, word: "win", many: "wins", role: "yes" };
		case "praise":
			return { glyph: glyphs.star, word: "praise", many: "praise", role: "warn" };
		case "thanks":
			return { glyph: glyphs.heart, word: "thanks", many: "thanks", role: "no" };
		case "milestone":
			return { glyph: glyphs.diamond, word: "milestone", many: "milestones", role: "accent" };
	}
}
