import { Box, Text, useIsScreenReaderEnabled } from "ink";
import { useMemo, useState } from "react";
import { keyId, useKeys } from "../terminal/keys.js";
import { moveSelection } from "../terminal/list.js";
import { roleProps } from "../terminal/theme.js";
import type { Day } from "../time/days.js";
import type { DepositToRead } from "./deposit-sheet.js";
import { type DrawPage, drawPage } from "./draw-layout.js";
import { scrollWords } from "./tab/bank-page.js";

const TONES = {
	heading: "muted",
	text: "strong",
	did: undefined,
	source: "muted",
	ending: undefined,
	air: undefined,
} as const;
/** The keys that read on in a long one. */
const SCROLLS: readonly string[] = ["down", "up", "pageDown", "pageUp", "home", "end"];

/**
 * One deposit of the bank, alone on the screen: `width` columns and `height` rows. A long one is scrolled by the arrows and by pages; a
 * screen reader hears all of it. `ending` is said below it, where there is room.
 */
export function DrawView({
	deposit,
	today,
	width,
	height,
	ending,
}: {
	deposit: DepositToRead;
	today: Day;
	width: number;
	height: number;
	ending?: string;
}) {
	const page = useMemo(
		() => drawPage(deposit, { today, ending }, { width, height }),
		[deposit, today, ending, width, height],
	);
	const isSpoken = useIsScreenReaderEnabled();
	return isSpoken ? (
		<DrawLines lines={page.lines.filter(({ of }) => of !== "air")} />
	) : (
		// By its key another deposit is read from its first line on.
		<ScrolledDraw key={deposit._id} page={page} width={width} height={height} />
	);
}

function ScrolledDraw({ page, width, height }: { page: DrawPage; width: number; height: number }) {
	const { lines, visible } = page;
	const last = lines.length - visible;
	const [scrolled, setScrolled] = useState(0);
	const top = Math.min(scrolled, last);
	useKeys((key) => {
		const id = keyId(key);
		if (SCROLLS.includes(id)) setScrolled(moveSelection(top, last + 1, id, visible) ?? top);
	});
	const about = scrollWords(top, visible, lines.length);
	return (
		<Box flexDirection="column" alignItems="center" justifyContent="center" width={width} height={height}>
			<Box flexDirection="column" width={page.width}>
				<DrawLines lines={lines.slice(top, top + visible)} />
				{about === "" ? null : (
					<Box marginTop={height - visible - 1}>
						<Text {...roleProps("muted")}>{about}</Text>
					</Box>
				)}
			</Box>
		</Box>
	);
}

function DrawLines({ lines }: { lines: DrawPage["lines"] }) {
	return lines.map(({ of, text }, at) => {
		const tone = TONES[of];
		return (
			// biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
			<Text key={at} {...(tone ? roleProps(tone) : {})}>
				{text === "" ? " " : text}
			</Text>
		);
	});
}
