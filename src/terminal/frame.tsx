import { Box, Text, useWindowSize } from "ink";
import type { ReactNode } from "react";
import { wrap } from "./width.js";

/** The smallest terminal that the screens are drawn for. */
const SMALLEST = { columns: 60, rows: 15 };

/** The terminal's size in cells, kept up to date on resize. */
export function useSize(): { columns: number; rows: number } {
	return useWindowSize();
}

/** Whether a screen can be drawn in a terminal of this size. */
export function hasRoom(size: { columns: number; rows: number }): boolean {
	return size.columns >= SMALLEST.columns && size.rows >= SMALLEST.rows;
}

/** The rows of air above a screen's text: less where there are few. */
export function paddingOf(rows: number): number {
	return rows < 20 ? 0 : 2;
}

/** What a terminal too small for the screens shows instead, in lines that fit it. */
export function smallScreenLines({ columns, rows }: { columns: number; rows: number }): string[] {
	const text = `unfazed needs ${SMALLEST.columns} columns and ${SMALLEST.rows} rows; this window has ${columns} x ${rows}. Make it larger, or use the commands: unfazed --help`;
	return wrap(text, columns).slice(0, rows);
}

/** A screen of exactly the terminal's rows: header and footer keep their height, the body has the rest and is cut to it. */
export function Frame({ header, footer, children }: { header?: ReactNode; footer?: ReactNode; children?: ReactNode }) {
	const { columns, rows } = useSize();
	if (!hasRoom({ columns, rows })) return <SmallScreen columns={columns} rows={rows} />;
	return (
		<Box flexDirection="column" width={columns} height={rows} overflow="hidden">
			<Box flexDirection="column" flexShrink={0}>
				{header}
			</Box>
			<Box flexDirection="column" flexGrow={1} flexBasis={0} overflow="hidden">
				<Box flexDirection="column" flexGrow={1} flexShrink={0}>
					{children}
				</Box>
			</Box>
			<Box flexDirection="column" flexShrink={0}>
				{footer}
			</Box>
		</Box>
	);
}

function SmallScreen({ columns, rows }: { columns: number; rows: number }) {
	return (
		<Box flexDirection="column" width={columns} height={rows} overflow="hidden">
			{smallScreenLines({ columns, rows }).map((line) => (
				<Text key={line}>{line}</Text>
			))}
		</Box>
	);
}
