import { Box, Text } from "ink";
import { glyphs } from "../terminal/glyphs.js";
import { roleProps } from "../terminal/theme.js";
import { widthOf } from "../terminal/width.js";
import type { Clock } from "../time/clock.js";
import { type Day, isoWeek } from "../time/days.js";
import { thisMoment } from "../time/moment.js";
import { dayShort } from "../time/words.js";
import { TABS, type Tab } from "./shell.js";

const NAMES: Record<Tab, string> = { today: "Today", ratio: "Ratio", log: "Log", bank: "Bank", peers: "Peers" };

/** The name, the day, the week and the time; the tabs with their keys; a rule. `demo` is the line that says the data is invented. */
export function Header({
	tab,
	day,
	clock,
	width,
	demo,
}: {
	tab: Tab;
	day: Day;
	clock: Clock;
	width: number;
	demo?: string | undefined;
}) {
	const left = demo ? ` unfazed   ${demo}` : " unfazed";
	const when = whenWords(day, clock, width - widthOf(left) - 3);
	const gap = Math.max(0, width - widthOf(left) - widthOf(when) - 1);
	return (
		<Box flexDirection="column" width={width}>
			<Text wrap="truncate">
				<Text {...roleProps("strong")}>{" unfazed"}</Text>
				{demo ? <Text {...roleProps("warn")}>{`   ${demo}`}</Text> : null}
				<Text {...roleProps("muted")}>{" ".repeat(gap) + when}</Text>
			</Text>
			<Text wrap="truncate" aria-label={` Tabs: ${TABS.map((name, index) => spokenTab(name, index, tab)).join(", ")}`}>
				{TABS.map((name, index) => (
					<Text key={name} {...(name === tab ? { ...roleProps("accent"), bold: true } : roleProps("muted"))}>
						{name === tab ? ` ${glyphs.pointer}${index + 1} ${NAMES[name]} ` : `  ${index + 1} ${NAMES[name]} `}
					</Text>
				))}
			</Text>
			<Text {...roleProps("muted")} aria-hidden>
				{glyphs.line.repeat(width)}
			</Text>
		</Box>
	);
}

function spokenTab(name: Tab, index: number, shown: Tab): string {
	return `${index + 1} ${NAMES[name]}${name === shown ? " (shown)" : ""}`;
}

/** The day, the week and the time, or what of it has room. */
function whenWords(day: Day, clock: Clock, room: number): string {
	const time = wallTime(clock);
	const ways = [`${dayShort(day)}  week ${isoWeek(day)}  ${time}`, `${dayShort(day)}  ${time}`, time];
	return ways.find((words) => widthOf(words) <= room) ?? "";
}

function wallTime(clock: Clock): string {
	const { at, offset } = thisMoment(clock);
	return new Date(at + offset * 60_000).toISOString().slice(11, 16);
}
