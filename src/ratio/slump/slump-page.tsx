import { Box } from "ink";
import type { ReactNode } from "react";
import { Footer } from "../../terminal/footer.js";
import { Frame, useSize } from "../../terminal/frame.js";
import type { LineKey } from "../../terminal/key-line.js";
import { TitleBar } from "../../terminal/title-bar.js";

const MARGIN = 2;
const WIDEST = 120;
/** Rows that the head and the foot take. */
const AROUND = 4;

/** The room for text on a page of the slump: `low` where there is none for air. */
export type Room = { width: number; rows: number; low: boolean };

/** The room that a page has in the terminal as it is. */
export function useRoom(): Room {
	const { columns, rows } = useSize();
	return { width: Math.min(WIDEST, columns - 2 * MARGIN), rows: rows - AROUND, low: rows < 20 };
}

/** A page of the slump: its head, its keys, its text between them. */
export function SlumpPage({
	title,
	right,
	keys,
	notice,
	children,
}: {
	title: string;
	right: string;
	keys: readonly LineKey[];
	notice?: string | null;
	children: ReactNode;
}) {
	const { columns } = useSize();
	const { width, low } = useRoom();
	return (
		<Frame
			header={<TitleBar title={title} right={right} width={columns} />}
			footer={<Footer keys={keys} width={columns} notice={notice} />}
		>
			<Box flexDirection="column" paddingLeft={MARGIN} paddingTop={low ? 0 : 1} width={width + MARGIN}>
				{children}
			</Box>
		</Frame>
	);
}
