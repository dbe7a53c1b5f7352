import { Box, Text } from "ink";
import { shownLine } from "../../terminal/clean.js";
import { roleProps } from "../../terminal/theme.js";
import { truncate, widthOf } from "../../terminal/width.js";
import type { Day } from "../../time/days.js";
import type { Deposit } from "../deposit-records.js";
import { depositWhen, kindWord } from "../deposit-words.js";
import { kindMark } from "../kind-mark.js";
import { type PageLine, pageColumns, scrollWords, standingWords } from "./bank-page.js";

/** A deposit large: its kind, its day and how it stands, then these lines of it with air around. `rows` in all, whatever it says. */
export function BankPageView({
	deposit,
	lines,
	how,
	today,
	width,
	rows,
	air,
}: {
	deposit: Deposit;
	lines: readonly PageLine[];
	how: "today" | "now" | null;
	today: Day;
	width: number;
	rows: number;
	air: number;
}) {
	const { margin } = pageColumns(width);
	return (
		<Box flexDirection="column" width={width} height={rows} flexShrink={0} overflow="hidden">
			<PageHead deposit={deposit} how={how} today={today} width={width} margin={margin} />
			<Box flexDirection="column" paddingLeft={margin} paddingTop={air}>
				<PageLines lines={lines} />
			</Box>
		</Box>
	);
}

/** A deposit alone, read whole: its lines from `top` on, and below them how many there are where they are too many. */
export function WholePageView({
	deposit,
	lines,
	top,
	visible,
	today,
	width,
	air,
}: {
	deposit: Deposit;
	lines: readonly PageLine[];
	top: number;
	/** How many lines there is room for. */
	visible: number;
	today: Day;
	width: number;
	air: number;
}) {
	const { margin } = pageColumns(width);
	const first = Math.min(top, Math.max(0, lines.length - visible));
	return (
		<Box flexDirection="column" width={width}>
			<PageHead deposit={deposit} how={null} today={today} width={width} margin={margin} />
			<Box flexDirection="column" paddingLeft={margin} paddingTop={air} height={visible + air} flexShrink={0}>
				<PageLines lines={lines.slice(first, first + visible)} />
			</Box>
			<Box paddingLeft={margin} paddingTop={air}>
				<Text {...roleProps("muted")}>{scrollWords(first, visible, lines.length)}</Text>
			</Box>
		</Box>
	);
}

function PageHead({
	deposit,
	how,
	today,
	width,
	margin,
}: {
	deposit: Deposit;
	how: "today" | "now" | null;
	today: Day;
	width: number;
	margin: number;
}) {
	const { glyph, role } = kindMark(deposit.kind);
	const kind = kindWord(deposit.kind);
	const on = depositWhen(deposit, today);
	const standing = standingWords(deposit, how).join(", ");
	const left = `${glyph} ${kind}, ${on}`;
	const room = width - margin - widthOf(left);
	const right = truncate(standing, Math.max(0, room - 2));
	const gap = " ".repeat(Math.max(0, room - widthOf(right)));
	return (
		<Box flexShrink={0} paddingLeft={margin}>
			<Text wrap="truncate" aria-label={[kind, on, standing].filter(Boolean).join(", ")}>
				<Text {...roleProps(role)}>{`${glyph} `}</Text>
				<Text {...roleProps("strong")}>{kind}</Text>
				<Text {...roleProps("muted")}>{`, ${on}${gap}${right}`}</Text>
			</Text>
		</Box>
	);
}

/** The text stands out, what is said about it stands back. */
function PageLines({ lines }: { lines: readonly PageLine[] }) {
	const after = lines.findIndex(({ about }) => about);
	const [text, about] = after < 0 ? [lines, []] : [lines.slice(0, after), lines.slice(after)];
	return (
		<>
			{text.length > 0 ? <Text {...roleProps("strong")}>{joined(text)}</Text> : null}
			{about.length > 0 ? <Text {...roleProps("muted")}>{joined(about)}</Text> : null}
		</>
	);
}

/** A line without a sign on it is still a row. */
function joined(lines: readonly PageLine[]): string {
	return lines.map(({ text }) => (text === "" ? " " : shownLine(text))).join("\n");
}
