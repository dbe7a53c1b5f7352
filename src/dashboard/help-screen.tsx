import { Box, Text } from "ink";
import { useState } from "react";
import { type Binding, keyWords } from "../terminal/bindings.js";
import { Footer } from "../terminal/footer.js";
import { Frame, useSize } from "../terminal/frame.js";
import { type KeyPress, useKeys } from "../terminal/keys.js";
import { roleProps } from "../terminal/theme.js";
import { TitleBar } from "../terminal/title-bar.js";
import { pad, truncate, widthOf } from "../terminal/width.js";
import { PLACES } from "./keys.js";

const GAP = 4;
const WIDEST_KEYS = 12;
const MARGIN = 1;
/** Rows that the frame and the air at its top take. */
const AROUND = 5;

type Line = { text: string; key?: string };

const PARTS: readonly (readonly Line[])[] = PLACES.map(({ place, bindings }) => [
	{ text: place.toUpperCase() },
	...bindings.map(helpLine),
]);
const KEY_WIDTH = Math.max(...PARTS.flat().map(({ key }) => widthOf(key ?? ""))) + 2;
const COLUMN = KEY_WIDTH + Math.max(...PARTS.flat().map(({ text }) => widthOf(text)));

/** All keys by place, out of the one table, in as many columns as fit whole; up and down turn pages. Any other key goes back. */
export function HelpScreen({ onEnd }: { onEnd: () => void }) {
	const { columns, rows } = useSize();
	const [turned, setPage] = useState(0);
	const room = columns - 2 * MARGIN;
	const across = Math.max(1, Math.floor((room + GAP) / (COLUMN + GAP)));
	const stacks = stacked(PARTS, Math.max(1, rows - AROUND));
	const pages = Math.ceil(stacks.length / across);
	const page = Math.min(turned, pages - 1);
	useKeys((key) => {
		const next = page + turnOf(key);
		if (next !== page && next >= 0 && next < pages) setPage(next);
		else if (turnOf(key) === 0) onEnd();
	});
	const keys = [
		{ key: "any key", says: "back", always: true },
		...(pages > 1 ? [{ key: "↑↓", says: "turn the page", always: true }] : []),
	];
	return (
		<Frame
			header={<TitleBar title="Keys" right={pages > 1 ? `page ${page + 1} of ${pages}` : ""} width={columns} />}
			footer={<Footer keys={keys} width={columns} />}
		>
			<Box paddingLeft={MARGIN} paddingTop={1} columnGap={GAP}>
				{stacks.slice(page * across, (page + 1) * across).map((lines, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
					<Box key={index} flexDirection="column" width={Math.min(COLUMN, room)} flexShrink={0}>
						{lines.map((line, row) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: a line of the page is its place
							<HelpLine key={row} line={line} width={Math.min(COLUMN, room)} />
						))}
					</Box>
				))}
			</Box>
		</Frame>
	);
}

function HelpLine({ line, width }: { line: Line; width: number }) {
	if (line.key === undefined) return <Text {...roleProps("muted")}>{line.text || " "}</Text>;
	return (
		<Text wrap="truncate">
			<Text {...roleProps("accent")}>{pad(line.key, KEY_WIDTH)}</Text>
			{truncate(line.text, width - KEY_WIDTH)}
		</Text>
	);
}

/** The parts in columns of at most `rows` rows: a part stays whole where it can, with a blank row before it. */
function stacked(parts: readonly (readonly Line[])[], rows: number): Line[][] {
	const columns: Line[][] = [[]];
	for (const part of parts) {
		const last = columns.at(-1) ?? [];
		const before = last.length > 0 ? [{ text: "" }] : [];
		if (last.length + before.length + part.length <= rows) last.push(...before, ...part);
		else if (last.length === 0) columns.splice(-1, 1, ...cut(part, rows));
		else columns.push(...cut(part, rows));
	}
	return columns;
}

function cut(part: readonly Line[], rows: number): Line[][] {
	const pieces = Math.ceil(part.length / rows);
	return Array.from({ length: pieces }, (_, piece) => part.slice(piece * rows, (piece + 1) * rows));
}

function turnOf(key: KeyPress): number {
	if (key.name === "down" || key.name === "pageDown" || key.text === " ") return 1;
	return key.name === "up" || key.name === "pageUp" ? -1 : 0;
}

/** Two keys are named where both are short. */
function helpLine({ keys: [first, second], says }: Binding): Line {
	const both = second === undefined ? keyWords(first) : `${keyWords(first)} ${keyWords(second)}`;
	return { key: widthOf(both) > WIDEST_KEYS ? keyWords(first) : both, text: says };
}
