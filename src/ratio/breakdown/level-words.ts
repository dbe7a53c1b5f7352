import { channelLabel, reasonLabel, stageLabel } from "../../asks/vocabulary.js";
import { shownLine } from "../../terminal/clean.js";
import { WEEKDAYS } from "../../time/words.js";
import { type Dimension, NONE } from "./tallies.js";

/** A level of weekdays in full: "Monday". */
export function weekdayWords(level: string): string {
	return WEEKDAYS.find((name) => name.startsWith(level)) ?? level;
}

/** A level as a person says it: "Tuesdays", "between 10 and 12", "Phone", "Demo"; stored names fit to be drawn in one row. */
export function levelWords(dimension: Dimension, level: string): string {
	if (dimension === "weekday") return `${weekdayWords(level)}s`;
	if (dimension === "hour") {
		// An hour ("09") or a band ("08-10").
		const [from = 0, to = from + 1] = level.split("-").map(Number);
		return `between ${from} and ${to}`;
	}
	if (level === NONE) return "not given";
	if (dimension === "channel") return shownLine(channelLabel(level));
	if (dimension === "stage") return shownLine(stageLabel(level));
	return shownLine(dimension === "reason" ? reasonLabel(level) : level);
}
