import { Box, Text, useIsScreenReaderEnabled } from "ink";
import { useEffect, useEffectEvent, useState } from "react";
import { keyId, useKeys } from "../terminal/keys.js";
import { Prose } from "../terminal/prose.js";
import { roleProps } from "../terminal/theme.js";
import {
	BREATHING_NOTES,
	BREATHS,
	type BreathMoment,
	type BreathUnderWay,
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
 * change; to a screen reader each phase is said once. It goes on by the time since it began, also where it was not drawn for a while
 * (too small a window). Tab calls `onTurn` with the other kind, begun now; any other key, or its end, calls `onEnd`.
 */
export function BreathingView({
	breath,
	onTurn,
	onEnd,
	...room
}: Room & { breath: BreathUnderWay; still: boolean; onTurn: (breath: BreathUnderWay) => void; onEnd: () => void }) {
	useKeys((key) => {
		if (keyId(key) === "tab") onTurn({ kind: breath.kind === "sigh" ? "box" : "sigh", began: performance.now() });
		else onEnd();
	});
	const isSpoken = useIsScreenReaderEnabled();
	// By its key another kind begins anew.
	return isSpoken ? (
		<SpokenBreath key={breath.kind} breath={breath} width={room.width} onEnd={onEnd} />
	) : (
		<DrawnBreath key={breath.kind} breath={breath} onEnd={onEnd} {...room} />
	);
}

function DrawnBreath({
	breath,
	width,
	height,
	still,
	onEnd,
}: Room & { breath: BreathUnderWay; still: boolean; onEnd: () => void }) {
	const layout = breathingLayout(width, height);
	const piecesAt = (moment: BreathMoment) => ringPieces(still ? null : moment.fullness, moment.phase.words, layout);
	const moment = useBreath(breath, onEnd, (at) => `${piecesAt(at).join("")}${at.phase.hint}${at.left}`);
	return <Picture moment={moment} pieces={piecesAt(moment)} width={width} layout={layout} />;
}

/** Only words, and each phase once: what is said again and again would be read out again and again. */
function SpokenBreath({ breath, width, onEnd }: { breath: BreathUnderWay; width: number; onEnd: () => void }) {
	const { kind } = breath;
	const { phase, round } = useBreath(breath, onEnd, (at) => `${at.round} ${at.phase.plain}`);
	const isFirst = round === 0 && phase === BREATHS[kind].phases[0];
	const about = [`${BREATHS[kind].name}, ${breathSeconds(kind)} seconds.`, ...BREATHING_NOTES].join(" ");
	return <Prose width={width}>{`${isFirst ? `${about}\n` : ""}${phase.plain} (${phase.seconds} s)`}</Prose>;
}

/**
 * Where the breath stands. It changes only when `looks` does: in a slow phase two looks often find the same picture, and drawing
 * a screen costs far more than finding that out. At the end the last picture stays.
 */
function useBreath(
	{ kind, began }: BreathUnderWay,
	onEnd: () => void,
	looks: (moment: BreathMoment) => string,
): BreathMoment {
	const [shown, setShown] = useState(() => breathAt(performance.now() - began, kind) ?? breathBegins(kind));
	const look = useEffectEvent((elapsed: number) => {
		const now = breathAt(elapsed, kind);
		if (!now) onEnd();
		else if (looks(now) !== looks(shown)) setShown(now);
		return now !== undefined;
	});
	useEffect(() => {
		const timer = setInterval(() => {
			if (!look(performance.now() - began)) clearInterval(timer);
		}, FRAME);
		return () => clearInterval(timer);
	}, [began]);
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
