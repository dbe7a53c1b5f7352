import { Box, Text } from "ink";
import type { Deposit } from "../bank/deposit-records.js";
import { shown, shownLine } from "../terminal/clean.js";
import { glyphs } from "../terminal/glyphs.js";
import { roleProps } from "../terminal/theme.js";
import { truncate, wrap } from "../terminal/width.js";
import type { Day } from "../time/days.js";
import { depositHeading } from "./deposit-words.js";

const WIDEST = 56;
/** Rows around the text: its heading, who it came from, the air between. */
const AROUND = 6;

/** One deposit of the bank, alone on the screen: `width` columns and `height` rows. A long one is cut. */
export function DrawView({
	deposit,
	today,
	width,
	height,
}: {
	deposit: Deposit;
	today: Day;
	width: number;
	height: number;
}) {
	const room = Math.min(WIDEST, width - 6);
	const rows = Math.max(1, height - AROUND);
	const lines = wrap(shown(deposit.text), room);
	const kept = lines.length > rows ? [...lines.slice(0, rows - 1), glyphs.ellipsis] : lines;
	return (
		<Box flexDirection="column" alignItems="center" justifyContent="center" width={width} height={height}>
			<Box flexDirection="column" width={room}>
				<Text {...roleProps("muted")}>{depositHeading(deposit, today)}</Text>
				<Text> </Text>
				<Text {...roleProps("strong")}>{kept.join("\n")}</Text>
				{deposit.from ? (
					<Box marginTop={1}>
						<Text {...roleProps("muted")}>{truncate(shownLine(deposit.from), room)}</Text>
					</Box>
				) : null}
			</Box>
		</Box>
	);
}
