import { Box, Text } from "ink";
import { roleProps } from "../terminal/theme.js";
import type { Day } from "../time/days.js";
import type { DepositToRead } from "./deposit-sheet.js";
import { drawPage } from "./draw-layout.js";

const TONES = { heading: "muted", text: "strong", did: undefined, source: "muted", ending: undefined } as const;

/** One deposit of the bank, alone on the screen: `width` columns and `height` rows. A long one is cut. `ending` is said below it, where there is room. */
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
	const page = drawPage(deposit, { today, ending }, { width, height });
	return (
		<Box flexDirection="column" alignItems="center" justifyContent="center" width={width} height={height}>
			<Box flexDirection="column" width={page.width} gap={page.airy ? 1 : 0}>
				{page.parts.map(({ of, lines }) => {
					const tone = TONES[of];
					return (
						<Text key={of} {...(tone ? roleProps(tone) : {})}>
							{lines.join("\n")}
						</Text>
					);
				})}
			</Box>
		</Box>
	);
}
