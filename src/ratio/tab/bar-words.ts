import type { Dimension } from "../breakdown/tallies.js";
import { levelWords } from "../patterns/pattern-words.js";

/** A level's name beside its bar: "Phone", "Tuesdays", "09:00". */
export function levelName(dimension: Dimension, level: string): string {
	return dimension === "hour" ? `${level}:00` : levelWords(dimension, level);
}
