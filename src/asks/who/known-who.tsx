import { Box, Text } from "ink";
import { glyphs } from "../../terminal/glyphs.js";
import { roleProps } from "../../terminal/theme.js";
import type { KnownWho } from "./similar-who.js";
import { knownWords } from "./similar-who-text.js";

/** The known who that a name being typed may mean, in a line below it; `picked`: Enter takes its spelling. */
export function KnownWhoLine({
	known,
	picked,
	width,
	today,
}: {
	known: KnownWho;
	picked: boolean;
	width: number;
	today: string;
}) {
	const words = `Known: ${knownWords(known, today, width - "  Known: ".length)}`;
	return (
		<Box paddingTop={1}>
			<Text wrap="truncate-end" aria-label={picked ? `Selected: ${words}` : words}>
				<Text {...roleProps("accent")}>{picked ? `${glyphs.pointer} ` : "  "}</Text>
				<Text {...roleProps(picked ? "strong" : "muted")}>{words}</Text>
			</Text>
		</Box>
	);
}
