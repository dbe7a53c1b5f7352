import { Text } from "ink";
import { keyId, useKeys } from "../../terminal/keys.js";
import { wrap } from "../../terminal/width.js";
import { SlumpPage, useRoom } from "./slump-page.js";

const BACK = new Set(["escape", "enter", "left", "h", "q"]);

/** A few paragraphs to read; what has no room is cut at the end. */
export function ReadingScreen({ title, lines, onEnd }: { title: string; lines: readonly string[]; onEnd: () => void }) {
	const { width, rows, low } = useRoom();
	useKeys((key) => {
		if (BACK.has(keyId(key))) onEnd();
	});
	const paragraphs = lines.map((line) => wrap(line, Math.min(width, 76)).join("\n"));
	const text = paragraphs.join(low ? "\n" : "\n\n").split("\n");
	return (
		<SlumpPage title={title} right="" keys={[{ key: "Esc", says: "back", always: true }]}>
			<Text>{text.slice(0, rows - (low ? 0 : 1)).join("\n")}</Text>
		</SlumpPage>
	);
}
