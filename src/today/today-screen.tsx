import { Box, Text, useIsScreenReaderEnabled } from "ink";
import type { ReactNode } from "react";
import type { Ask } from "../asks/ask.js";
import { LogRow } from "../asks/log/log-row.js";
import { GAUGE_ROWS, Gauge, GaugeMeter } from "../ratio/gauge-view.js";
import { chanceLines, gaugeHeadline, isOlder, rangeLines } from "../ratio/gauge-words.js";
import type { Ratio } from "../ratio/ratio.js";
import type { Week } from "../ratio/weekly.js";
import { ENOUGH } from "../ratio/words.js";
import { glyphs } from "../terminal/glyphs.js";
import { roleProps } from "../terminal/theme.js";
import { truncate, wrap } from "../terminal/width.js";
import type { Day } from "../time/days.js";
import { BankLine } from "./bank-line.js";
import { type BankLines, type Behind, bankLines, bankRows } from "./bank-lines.js";
import type { Due } from "./due.js";
import { DueList } from "./due-list.js";
import type { Moving } from "./due-view.js";
import { FirstSteps } from "./first-steps.js";
import { alarmLines, SlumpAlarm } from "./slump-alarm.js";
import { dayWords, type Today } from "./today.js";
import { type TodayLayout, todayLayout } from "./today-layout.js";
import { WeeksLine } from "./weeks-line.js";

const MOST_DOTS = 20;
const FURTHER = "The Ratio tab looks further back: 2, then w.";

type TodayFacts = {
	today: Today;
	ratio: Ratio;
	weeks: readonly Week[];
	latest: readonly Ask[];
	first: Day | undefined;
	behind: Behind;
};

/** The due things, which of them is selected, and the day being typed for it. */
type DueShown = { due: readonly Due[]; selected: number; moving: Moving | null };

/** What matters now: the day's asks, the gauge in short, what is due. `dayStartsAt` in minutes after midnight. */
export function TodayScreen({
	facts,
	target,
	due,
	dayStartsAt,
	columns,
	rows,
}: {
	facts: TodayFacts;
	target: number | null;
	due: DueShown;
	dayStartsAt: number;
	columns: number;
	rows: number;
}) {
	const { today, ratio, weeks, latest } = facts;
	const isSpoken = useIsScreenReaderEnabled();
	const isNew = today.asks === 0 && facts.behind.deposits === 0 && due.due.length === 0;
	if (isNew) return <FirstSteps people={facts.behind.people} width={columns} rows={rows} />;
	const words = (width: number) => gaugeTexts(facts).flatMap((text) => wrap(text, width));
	const bankOf = (width: number, room: number) => bankLines(facts.behind, today.day, width, room);
	const hasWeeks = weeks.some(({ decided }) => decided > 0);
	const layout = todayLayout(
		columns,
		rows,
		due.due.length,
		(width) => words(width).length + (hasWeeks ? 1 : 0),
		(width, room) => alarmLines(ratio, width, room).length,
		(width, room) => bankRows(bankOf(width, room)),
	);
	const { left, right, gap, compact } = layout;
	const bank = bankOf(columns - 2, layout.bank);
	return (
		<Box flexDirection="column" paddingLeft={1} paddingTop={compact ? 0 : 1}>
			{compact ? (
				<CompactUpper facts={facts} target={target} width={right} />
			) : (
				<Box flexDirection={isSpoken ? "column" : "row"} height={layout.upper} flexShrink={0}>
					<Box flexDirection="column" width={left} marginRight={gap} flexShrink={0}>
						<Text {...roleProps("muted")}>ASKS TODAY</Text>
						<GoalDots today={today} width={left} />
						<DayWords today={today} />
					</Box>
					<Box flexDirection="column" width={right} flexShrink={0}>
						<Text {...roleProps("muted")}>{`RATIO, last ${ratio.window.days} days`}</Text>
						<Gauge ratio={ratio} target={target} width={right} older={isOlder(facts.first, ratio)} />
						{words(right).map((line) => (
							<Text key={line}>{line}</Text>
						))}
						{hasWeeks ? <WeeksLine weeks={weeks} width={right} /> : null}
					</Box>
				</Box>
			)}
			<SlumpAlarm lines={alarmLines(ratio, columns - 2, layout.alarm)} compact={compact} />
			<Lower layout={layout} shown={due} bank={bank}>
				{latest.length > 0 ? (
					<Latest asks={latest} width={layout.latest.width} rows={layout.latest.rows} dayStartsAt={dayStartsAt} />
				) : null}
			</Lower>
		</Box>
	);
}

/** What is due, the bank, and beside or below the newest asks where there is room for them. */
function Lower({
	layout,
	shown,
	bank,
	children,
}: {
	layout: TodayLayout;
	shown: DueShown;
	bank: BankLines;
	children: ReactNode;
}) {
	const { due, latest: newest, gap, compact } = layout;
	const isSpoken = useIsScreenReaderEnabled();
	const sideBySide = layout.sideBySide && !isSpoken;
	const list = <DueList {...shown} width={due.width} rows={due.rows} />;
	const good = layout.bank > 0 ? <BankLine lines={bank} /> : null;
	const asks = newest.rows > 0 ? children : null;
	if (sideBySide)
		return (
			<Box flexDirection="column" rowGap={1} marginTop={1}>
				<Box columnGap={gap}>
					{list}
					{asks}
				</Box>
				{good}
			</Box>
		);
	return (
		<Box flexDirection="column" rowGap={compact ? 0 : 1} marginTop={compact ? 0 : 1}>
			{list}
			{good}
			{asks}
		</Box>
	);
}

/** The upper half where there are few rows: one line for the day, then the gauge over the whole width. */
function CompactUpper({
	facts: { today, ratio, first },
	target,
	width,
}: {
	facts: TodayFacts;
	target: number | null;
	width: number;
}) {
	const { decided } = ratio.asks;
	const early = decided < ENOUGH;
	const pieces = [goalWords(today), ...dayWords(today)];
	const headline = gaugeHeadline(ratio, isOlder(first, ratio));
	return (
		<Box flexDirection="column" height={GAUGE_ROWS + 1} flexShrink={0}>
			<Text wrap="truncate" aria-label={`TODAY\n${pieces.join(", ")}`}>
				{truncate(["TODAY ", ...pieces].join("   "), width)}
			</Text>
			<Text wrap="truncate">
				<Text {...roleProps(early ? "muted" : "strong")}>{headline}</Text>
				<Text {...roleProps("muted")}>{decided > 0 ? `, last ${ratio.window.days} days` : ""}</Text>
			</Text>
			<GaugeMeter ratio={ratio} target={target} width={width} />
		</Box>
	);
}

/** What stands under the gauge: what the ratio means, or what it takes while there are too few asks. */
function gaugeTexts({ ratio, first }: TodayFacts): string[] {
	const chances = chanceLines(ratio);
	return chances.length > 0 ? chances : rangeLines(ratio, isOlder(first, ratio), FURTHER);
}

function GoalDots({ today, width }: { today: Today; width: number }) {
	const { asked, goal } = today;
	const words = goalWords(today);
	const room = Math.min(MOST_DOTS, width - words.length - 2);
	if (goal === 0 || goal > room) return <Text {...roleProps("strong")}>{words}</Text>;
	const full = Math.min(asked, goal);
	return (
		<Text aria-label={words}>
			<Text {...roleProps("accent")}>{glyphs.dot.repeat(full)}</Text>
			<Text {...roleProps("muted")}>{glyphs.circle.repeat(goal - full)}</Text>
			{`  ${words}`}
		</Text>
	);
}

function goalWords({ asked, goal }: Today): string {
	return goal === 0 ? `${asked} ${asked === 1 ? "ask" : "asks"}` : `${asked} of ${goal}`;
}

function DayWords({ today }: { today: Today }) {
	const pieces = dayWords(today);
	return (
		<Box flexWrap="wrap" columnGap={3} aria-label={pieces.join(", ")}>
			{pieces.map((words) => (
				<Text key={words}>{words}</Text>
			))}
		</Box>
	);
}

/** The newest asks, where there is room for a few. */
function Latest({
	asks,
	width,
	rows,
	dayStartsAt,
}: {
	asks: readonly Ask[];
	width: number;
	rows: number;
	dayStartsAt: number;
}) {
	return (
		<Box flexDirection="column" width={width} flexShrink={0}>
			<Text {...roleProps("muted")}>LATEST</Text>
			{asks.slice(0, rows - 1).map((ask) => (
				<LogRow key={ask._id} ask={ask} selected={false} marked={false} width={width} dayStartsAt={dayStartsAt} />
			))}
		</Box>
	);
}
