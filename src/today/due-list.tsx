import { Box, Text } from "ink";
import { shownLine } from "../terminal/clean.js";
import { glyphs } from "../terminal/glyphs.js";
import { windowOf } from "../terminal/list.js";
import { roleProps } from "../terminal/theme.js";
import { pad, truncate, widthOf, wrap } from "../terminal/width.js";
import { type Due, dueSince, dueWords } from "./today.js";

const NARROW = 70;
const GAP = 2;

/** What is due, in `rows` rows with the heading; the `selected` one is always among them. */
export function DueList({
	due,
	selected,
	width,
	rows,
}: {
	due: readonly Due[];
	selected: number;
	width: number;
	rows: number;
}) {
	const { top, bottom } = windowOf({ count: due.length, selected, rows: Math.max(1, rows - 1), top: 0 });
	const shown = due.slice(top, bottom);
	const widest = (texts: string[]) => Math.max(0, ...texts.map(widthOf));
	const who = Math.min(Math.floor(width * 0.38), widest(shown.map((item) => shownLine(item.who))));
	const since = width < NARROW ? 0 : widest(shown.map(dueSince)) + GAP;
	const left = width - 2 - who - GAP - since;
	return (
		<Box flexDirection="column" width={width} flexShrink={0}>
			<Text {...roleProps("muted")}>{`DUE${due.length > shown.length ? `, ${due.length} in all` : ""}`}</Text>
			{due.length === 0 ? <Text {...roleProps("muted")}>Nothing is waiting for you.</Text> : null}
			{shown.map((item, index) => (
				<Text
					key={`${item.askId}-${item.kind}`}
					wrap="truncate"
					aria-label={spokenWords(item, top + index === selected, width)}
				>
					<Text {...roleProps("accent")}>{top + index === selected ? `${glyphs.pointer} ` : "  "}</Text>
					{pad(shownLine(item.who), who)}
					{" ".repeat(GAP)}
					<Text {...roleProps("muted")}>{since > 0 ? pad(dueSince(item), since) : ""}</Text>
					{truncate(since > 0 ? shownLine(dueWords(item)) : `${dueSince(item)}, ${shownLine(dueWords(item))}`, left)}
				</Text>
			))}
		</Box>
	);
}

/** A due item for a screen reader. */
function spokenWords(item: Due, isSelected: boolean, width: number): string {
	const words = [shownLine(item.who), dueSince(item), shownLine(dueWords(item))].join(", ");
	return wrap(isSelected ? `Selected: ${words}` : words, width).join("\n");
}
