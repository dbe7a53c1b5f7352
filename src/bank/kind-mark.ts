import { glyphs } from "../terminal/glyphs.js";
import type { Role } from "../terminal/theme.js";
import type { DepositKind } from "./deposit-records.js";

/** How a kind of deposits is shown beside its word: a glyph, so that colour only helps; `many` names all of a kind. */
export function kindMark(kind: DepositKind): { glyph: string; many: string; role: Role } {
	switch (kind) {
		case "win":
			return { glyph: glyphs.up, many: "wins", role: "yes" };
		case "praise":
			return { glyph: glyphs.star, many: "praise", role: "warn" };
		case "thanks":
			return { glyph: glyphs.heart, many: "thanks", role: "no" };
		case "milestone":
			return { glyph: glyphs.diamond, many: "milestones", role: "accent" };
	}
}
