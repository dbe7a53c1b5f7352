import { Box, Text, useIsScreenReaderEnabled } from "ink";
import { useEffect, useEffectEvent, useState } from "react";
import { keyId, useKeys } from "../terminal/keys.js";
import { Prose } from "../terminal/prose.js";
import { roleProps } from "../terminal/theme.js";
import {
	BREATHING_NOTES,
	BREATHS,
	type BreathKind,
	type BreathMoment,
	breathAt,
	breathBegins,
	breathSeconds,
} from "./breathing.js";
import { type BreathingLayout, breathingLayout, ringPieces } from "./breathing-ring.js";

/** Milliseconds between two looks at the breath. */
const FRAME = 100;

type Room = { width: number; height: number };

/**
 * A breath to follow, in `width` columns and `height` rows: a ring that widens and narrows. With `still` only words and seconds
 * change; to a screen reader each phase is said once. Tab turns to the other kind for now; any other key, or its end, calls `onEnd`.
 */
export function BreathingView({
	kind,
	onEnd,
	...room
}: Room & { kind: BreathKind; still: boolean; onEnd: () => void }) {
	const [chosen, setChosen] = useState(kind);
	useKeys((key) => {
		if (keyId(key) === "tab") setChosen(chosen === "sigh" ? "box" : "sigh");
		else onEnd();
	});
	const isSpoken = useIsScreenReaderEnabled();
	// By its key another kind begins anew.
	return isSpoken ? (
		<SpokenBreath key={chosen} kind={chosen} width={room.width} onEnd={onEnd} />
	) : (
		<DrawnBreath key={chosen} kind={chosen} onEnd={onEnd} {...room} />
	);
}

function DrawnBreath({
	kind,
	width,
	height,
	still,
	onEnd,
}: Room & { kind: BreathKind; still: boolean; onEnd: () => void }) {
	const layout = breathingLayout(width, height);
	const piecesAt = (moment: BreathMoment) => ringPieces(still ? null : moment.fullness, moment.phase.words, layout);
	const moment = useBreath(kind, onEnd, (at) => `${piecesAt(at).join("")}${at.phase.hint}${at.left}`);
	return <Picture moment={moment} pieces={piecesAt(moment)} width={width} layout={layout} />;
}

/** Only words, and each phase once: what is said again and again would be read out again and again. */
function SpokenBreath({ kind, width, onEnd }: { kind: BreathKind; width: number; onEnd: () => void }) {
	const { phase, round } = useBreath(kind, onEnd, (at) => `${at.round} ${at.phase.plain}`);
	const isFirst = round === 0 && phase === BREATHS[kind].phases[0];
	const about = [`${BREATHS[kind].name}, ${breathSeconds(kind)} seconds.`, ...BREATHING_NOTES].join(" ");
	return <Prose width={width}>{`${isFirst ? `${about}\n` : ""}${phase.plain} (${phase.seconds} s)`}</Prose>;
}

/**
 * Where the breath stands. It changes only when `looks` does: in a slow phase two looks often find the same picture, and drawing
 * a screen costs far more than finding that out. At the end the last picture stays.
 */
function useBreath(kind: BreathKind, onEnd: () => void, looks: (moment: BreathMoment) => string): BreathMoment {
	const [shown, setShown] = useState(() => breathBegins(kind));
	const look = useEffectEvent((elapsed: number) => {
		const now = breathAt(elapsed, kind);
		if (!now) onEnd();
		else if (looks(now) !== looks(shown)) setShown(now);
		return now !== undefined;
	});
	useEffect(() => {
		const began = performance.now();
		const timer = setInterval(() => {
			if (!look(performance.now() - began)) clearInterval(timer);
		}, FRAME);
		return () => clearInterval(timer);
	}, []);
	return shown;
}

function Picture({
	moment,
	pieces,
	width,
	layout,
}: {
	moment: BreathMoment;
	pieces: readonly string[];
	width: number;
	layout: BreathingLayout;
}) {
	const { above, gap, notes } = layout;
	return (
		<Box flexDirection="column" alignItems="center" paddingTop={above} width={width} flexShrink={0}>
			<Text>
				{pieces.map((piece, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a piece of the ring is its place
					<Text key={index} {...roleProps(index % 2 === 1 ? "strong" : "accent")}>
						{piece}
					</Text>
				))}
			</Text>
			<Box marginTop={gap} flexShrink={0}>
				<Text>{moment.phase.hint}</Text>
			</Box>
			<Text {...roleProps("muted")}>{`${moment.left} s left`}</Text>
			<Box marginTop={gap} flexShrink={0}>
				<Text {...roleProps("muted")}>{notes.join("\n")}</Text>
			</Box>
		</Box>
	);
}
