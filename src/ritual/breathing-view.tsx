import { Box, Text, useAnimation } from "ink";
import { useEffect } from "react";
import { glyphs } from "../terminal/glyphs.js";
import { useKeys } from "../terminal/keys.js";
import { roleProps } from "../terminal/theme.js";
import { breathAt } from "./breathing.js";

const FRAME = 100;

/** Three cyclic sighs as a bar that fills and empties; any key ends it. With `still`, only the words change. */
export function BreathingView({ width, still, onEnd }: { width: number; still: boolean; onEnd: () => void }) {
	const { time } = useAnimation({ interval: still ? 1000 : FRAME });
	const breath = breathAt(time);
	useKeys(() => onEnd());
	useEffect(() => {
		if (!breath) onEnd();
	}, [breath, onEnd]);
	if (!breath) return null;
	const full = Math.round(breath.fullness * Math.min(40, width - 4));
	return (
		<Box flexDirection="column" alignItems="center" justifyContent="center" flexGrow={1} width={width}>
			<Text {...roleProps("strong")}>{breath.phase.says}</Text>
			<Text> </Text>
			<Text {...roleProps("accent")} aria-hidden>
				{still ? " " : glyphs.dot.repeat(Math.max(1, full))}
			</Text>
			<Text> </Text>
			<Text {...roleProps("muted")}>{`${breath.left} s left`}</Text>
		</Box>
	);
}
