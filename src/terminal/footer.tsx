import { Text } from "ink";
import { glyphs } from "./glyphs.js";
import { KeyLine, type LineKey } from "./key-line.js";
import { roleProps } from "./theme.js";
import { wrap } from "./width.js";

/** A notice is one line nearly always; what went wrong, and what to do, may take more. */
const MOST_ROWS = 3;

/** A notice as the foot of a screen `width` wide shows it. */
export function noticeLines(notice: string | null | undefined, width: number): string[] {
	return notice ? wrap(notice, width - 2).slice(0, MOST_ROWS) : [];
}

/** The foot of a screen: a rule, or a line on what was just done in its place, over the keys. */
export function Footer({
	keys,
	width,
	notice,
}: {
	keys: readonly LineKey[];
	width: number;
	notice?: string | null | undefined;
}) {
	return (
		<>
			{notice ? (
				<Text {...roleProps("warn")}>
					{noticeLines(notice, width)
						.map((line) => ` ${line}`)
						.join("\n")}
				</Text>
			) : (
				<Text {...roleProps("muted")} aria-hidden>
					{glyphs.line.repeat(width)}
				</Text>
			)}
			<KeyLine keys={keys} width={width} />
		</>
	);
}
