import { Box, Text } from "ink";
import { useState } from "react";
import { shownLine } from "../terminal/clean.js";
import { Footer } from "../terminal/footer.js";
import { Frame, paddingOf, useSize } from "../terminal/frame.js";
import { keyId, useKeys } from "../terminal/keys.js";
import { Prose } from "../terminal/prose.js";
import { roleProps } from "../terminal/theme.js";
import { TitleBar } from "../terminal/title-bar.js";
import { truncate } from "../terminal/width.js";
import type { Clock } from "../time/clock.js";
import type { Waiting } from "./ritual-records.js";
import { ritualTitle, TITLE_ASIDE } from "./ritual-words.js";

/** Rows that what was typed gets at most. */
const TYPED_ROWS = 4;

/** A half-walked ritual that waits when the dashboard opens, with what was typed. */
export function WaitingScreen({
	waiting,
	count,
	clock,
	onResume,
	onLater,
	onDrop,
}: {
	waiting: Waiting;
	count: number;
	clock: Clock;
	onResume: () => void;
	onLater: () => void;
	onDrop: () => void;
}) {
	const { columns, rows } = useSize();
	const [surely, setSurely] = useState(false);
	useKeys((key) => {
		const id = keyId(key);
		if (id === "enter" || id === "r") onResume();
		else if (id === "x" && surely) onDrop();
		else if (id === "x") setSurely(true);
		else if (id === "escape" || id === "q") onLater();
	});
	const { ask, step, typed } = waiting;
	const room = Math.min(90, columns - 6);
	const keys = [
		{ key: "Enter", says: "go on with it", always: true },
		{ key: "Esc", says: "later", always: true },
		{ key: "x", says: "let it go", always: true },
	];
	return (
		<Frame
			header={<TitleBar title={ritualTitle(ask, clock, columns - TITLE_ASIDE)} right={step} width={columns} />}
			footer={<Footer keys={keys} width={columns} />}
		>
			<Box flexDirection="column" paddingLeft={3} paddingTop={paddingOf(rows)} width={room + 3}>
				<Text {...roleProps("strong")}>This ritual is not finished. Go on where you left it?</Text>
				<Text> </Text>
				{typed ? <Prose width={room}>{`"${truncate(shownLine(typed), room * TYPED_ROWS - 10)}"`}</Prose> : null}
				{count > 1 ? (
					<Prose width={room} tone="muted">
						{`\n${count === 2 ? "1 more waits" : `${count - 1} more wait`}; r in the dashboard goes on with it.`}
					</Prose>
				) : null}
				{surely ? (
					<Text {...roleProps("warn")}>What you typed goes with it, for good. x once more lets it go.</Text>
				) : null}
			</Box>
		</Frame>
	);
}
