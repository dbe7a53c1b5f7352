import { Box, Text } from "ink";
import { useMemo, useState } from "react";
import { filterText } from "../../asks/log/log-filter.js";
import { channelLabel, stageLabel } from "../../asks/vocabulary.js";
import type { Context } from "../../command/context.js";
import { shownLine } from "../../terminal/clean.js";
import { glyphs } from "../../terminal/glyphs.js";
import { keyId, useKeys } from "../../terminal/keys.js";
import { moveSelection, windowOf } from "../../terminal/list.js";
import { roleProps } from "../../terminal/theme.js";
import { pad, wrap } from "../../terminal/width.js";
import { dayInWords } from "../../time/words.js";
import { percentWords } from "../percent-words.js";
import { type Shift, shareOf } from "./list-shift.js";
import { listShift } from "./list-shift-records.js";
import { SlumpPage, useRoom } from "./slump-page.js";

const BACK = new Set(["escape", "left", "h", "q"]);
/** Columns that a name has at most, and the air before each column of figures. */
const LONGEST_NAME = 40;
const GAP = 2;
const TOO_FEW = "It takes 30 decided asks, and 30 before them, to say whether the list has changed.";
const CHANCE = "The largest changes first. In so few asks, some of it is chance.";
const SAME = "Nothing has changed: the same channels, segments and stages in the same shares.";

/** Whom and how one asks now beside before: the levels whose share changed, to be looked up in the Log. */
export function ListShiftScreen({
	context,
	version,
	onEnd,
	onLog,
}: {
	context: Context;
	version: number;
	onEnd: () => void;
	onLog: (filter: string) => void;
}) {
	const room = useRoom();
	const [selected, setSelected] = useState(0);
	// biome-ignore lint/correctness/useExhaustiveDependencies: `version` says that the journal changed
	const list = useMemo(() => listShift(context), [context, version]);
	const shifts = list?.shifts ?? [];
	const texts = wrap(introduction(list), room.width);
	const air = room.low ? 0 : 2;
	const rows = Math.max(1, room.rows - texts.length - 1 - air);
	useKeys((key) => {
		const id = keyId(key);
		if (BACK.has(id)) return onEnd();
		const shift = shifts[selected];
		if (id === "enter" || id === "l") {
			if (list && shift) onLog(filterText({ [shift.dimension]: shift.level, decided: list.recent }));
			return;
		}
		setSelected(moveSelection(selected, shifts.length, id, rows) ?? selected);
	});
	const { top, bottom } = windowOf({ count: shifts.length, selected, rows, top: 0 });
	const figures = Math.max(
		0,
		...shifts.flatMap(({ now, before }) => [now, before].map((one) => figureWords(one).length)),
	);
	const widths = { figures, name: Math.min(LONGEST_NAME, room.width - 2 - 2 * (figures + GAP)) };
	const keys = [
		...(shifts.length > 0 ? [{ key: "Enter", says: "these asks in the Log", always: true }] : []),
		{ key: "Esc", says: "back", always: true },
	];
	return (
		<SlumpPage title="The list: whom you ask now, and whom before" right="" keys={keys}>
			<Text>{texts.join("\n")}</Text>
			{air > 0 ? <Text> </Text> : null}
			{shifts.length > 0 ? (
				<Text {...roleProps("muted")} wrap="truncate">
					{" ".repeat(2 + widths.name)}
					{pad("now", GAP + figures, "right")}
					{pad("before", GAP + figures, "right")}
				</Text>
			) : null}
			{shifts.slice(top, bottom).map((shift, index) => (
				<ShiftRow
					key={`${shift.dimension} ${shift.level}`}
					shift={shift}
					selected={top + index === selected}
					widths={widths}
				/>
			))}
		</SlumpPage>
	);
}

function ShiftRow({
	shift,
	selected,
	widths,
}: {
	shift: Shift;
	selected: boolean;
	widths: { name: number; figures: number };
}) {
	const [now, before] = [figureWords(shift.now), figureWords(shift.before)];
	return (
		<Box
			flexShrink={0}
			aria-role="listitem"
			aria-state={{ selected }}
			aria-label={`${levelName(shift)}: ${now} now, ${before} before`}
		>
			<Text {...roleProps("accent")}>{selected ? `${glyphs.pointer} ` : "  "}</Text>
			<Text {...(selected ? roleProps("strong") : {})} wrap="truncate">
				{pad(levelName(shift), widths.name)}
				{pad(now, GAP + widths.figures, "right")}
				{pad(before, GAP + widths.figures, "right")}
			</Text>
		</Box>
	);
}

function introduction(list: { recent: { from: string }; shifts: readonly Shift[] } | undefined): string {
	const [shift] = list?.shifts ?? [];
	if (!list) return TOO_FEW;
	if (!shift) return SAME;
	const since = dayInWords(list.recent.from);
	return `Your last ${shift.now.of} answers, since ${since}, beside the ${shift.before.of} before. ${CHANCE}`;
}

/** "24 of 31, 77 %" */
function figureWords(counted: Shift["now"]): string {
	return `${counted.asks} of ${counted.of}, ${percentWords(shareOf(counted))}`;
}

function levelName({ dimension, level }: Shift): string {
	if (level === null) return `no ${dimension} given`;
	if (dimension === "segment") return `segment: ${shownLine(level)}`;
	return `${dimension}: ${(dimension === "channel" ? channelLabel(level) : stageLabel(level)).toLowerCase()}`;
}
