import { Box, Text } from "ink";
import type { LessonRating } from "../asks/ask.js";
import { glyphs } from "../terminal/glyphs.js";
import { roleProps } from "../terminal/theme.js";
import { pad, truncate, widthOf } from "../terminal/width.js";
import type { RecalledText } from "./ritual-page.js";
import type { Suggestion } from "./ritual-suggestions.js";

/** The columns that the pointer takes to the left of a suggestion, out of the margin. */
const POINTER = 2;
const GAP = 2;

/** Suggestions in a row each, the days of moves at the right; the one that stands in the field is marked. */
export function Suggestions({
	suggestions,
	taken,
	most,
	width,
}: {
	suggestions: readonly Suggestion[];
	taken: number;
	most: number;
	width: number;
}) {
	const days = daysBeside(suggestions, width);
	return (
		<Box flexDirection="column" marginTop={1} marginLeft={-POINTER} flexShrink={0}>
			{suggestions.slice(0, most).map((suggestion, index) => (
				<Text key={suggestion.text} wrap="truncate" aria-label={spoken(suggestion, index, { suggestions, taken })}>
					<Text {...roleProps("accent")}>{pad(index === taken ? glyphs.pointer : "", POINTER)}</Text>
					<Text {...roleProps("muted")}>{beside(suggestion.text, days[index] ?? "", width)}</Text>
				</Text>
			))}
		</Box>
	);
}

function spoken(
	{ text, when }: Suggestion,
	index: number,
	{ suggestions, taken }: { suggestions: readonly Suggestion[]; taken: number },
): string {
	const place = `Idea ${index + 1} of ${suggestions.length}${index === taken ? ", taken" : ""}`;
	return `${place}: ${text}${when === null ? "" : ` ${when}`}`;
}

/** What is said of the suggestions' days: all in full ("in 7 days, Mon 30 Nov") where there is room for that, else in short ("in 7 days"). */
function daysBeside(suggestions: readonly Suggestion[], width: number): string[] {
	const full = suggestions.map(({ when }) => when ?? "");
	const fits = suggestions.every(({ text }, index) => widthOf(text) + GAP + widthOf(full[index] ?? "") <= width);
	return fits ? full : full.map((when) => when.replace(/,.*/, ""));
}

function beside(text: string, day: string, width: number): string {
	const room = width - GAP - widthOf(day);
	return day === "" ? truncate(text, width) : `${pad(truncate(text, room), room)}${" ".repeat(GAP)}${day}`;
}

/** A lesson that came back, and how to say whether it still holds. */
export function Recall({
	recalled: { about, lesson, rated },
	rate,
	airy,
}: {
	recalled: RecalledText;
	rate: boolean;
	airy: boolean;
}) {
	return (
		<Box flexDirection="column" marginTop={airy ? 2 : 1} flexShrink={0}>
			<Text {...roleProps("muted")}>{about.join("\n")}</Text>
			<Text>{lesson.join("\n")}</Text>
			{rate ? <Text {...roleProps("muted")}>{ratingWords(rated)}</Text> : null}
		</Box>
	);
}

function ratingWords(rated: LessonRating | null): string {
	if (rated === "true") return "Still true. Ctrl-R takes that back.";
	if (rated === "outdated") return "Outdated: it does not come back. Ctrl-X takes that back.";
	return "Ctrl-R still true   Ctrl-X outdated";
}
