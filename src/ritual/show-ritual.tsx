import { useRef } from "react";
import type { Ask } from "../asks/ask.js";
import { asksCollection } from "../asks/ask-records.js";
import type { Context } from "../command/context.js";
import { LOST } from "../command/kept-words.js";
import { type Quit, showFullScreen } from "../terminal/full-screen.js";
import { keyId, useKeys } from "../terminal/keys.js";
import { type Call, printCall } from "./call-records.js";
import { completionOf } from "./ritual-answers.js";
import type { RitualEnd } from "./ritual-end.js";
import { draftFor } from "./ritual-records.js";
import { RitualScreen } from "./ritual-screen.js";
import { yesDraftFor } from "./yes/yes-records.js";
import { YesScreen } from "./yes/yes-screen.js";

/**
 * The ritual of a no or a yes on the alternate screen, as `unfazed no`, `unfazed yes` and `unfazed ritual` show it, and in the shell after
 * it whom one may call, as the screen is gone by then. Gives the exit code: 1 where what was typed could not be kept.
 */
export async function showRitual(context: Context, ask: Ask): Promise<number> {
	const left: { as: RitualEnd; call?: Call } = { as: "finished" };
	const code = await showFullScreen((quit, pause) => (
		<Alone
			context={context}
			ask={ask}
			quit={quit}
			pause={pause}
			onLeft={(end) => {
				left.as = end;
			}}
			onNamed={(call) => {
				left.call = call;
			}}
		/>
	));
	if (left.call) printCall(context, left.call);
	const goOn = `unfazed ritual ${ask._id}`;
	if (left.as === "kept") context.say(`Kept for later. Go on with: ${goOn}`);
	if (left.as === "untouched" && !isFinished(context, ask)) context.say(`Left for later. Begin with: ${goOn}`);
	if (left.as !== "lost") return code;
	context.say(`unfazed: ${LOST} Begin again with: ${goOn}`);
	return code === 0 ? 1 : code;
}

type AloneProps = {
	context: Context;
	ask: Ask;
	quit: Quit;
	pause: () => void;
	onLeft: (end: RitualEnd) => void;
	onNamed: (call: Call) => void;
};

function Alone({ context, ask, quit, pause, onLeft, onNamed }: AloneProps) {
	const isLost = useRef(false);
	useKeys((key) => {
		if (keyId(key) === "ctrl-c") {
			onLeft(isLost.current ? "lost" : isKept(context, ask) ? "kept" : "untouched");
			quit(130);
		}
		if (keyId(key) === "ctrl-z") pause();
	});
	const Ritual = ask.outcome === "yes" ? YesScreen : RitualScreen;
	return (
		<Ritual
			context={context}
			ask={ask}
			onKeep={(trouble) => {
				isLost.current = trouble !== null;
			}}
			onNamed={onNamed}
			onEnd={(end) => {
				onLeft(end);
				quit(0);
			}}
		/>
	);
}

function isKept(context: Context, { _id, outcome }: Ask): boolean {
	const draft = outcome === "yes" ? yesDraftFor : draftFor;
	return draft(context.journal(), _id) !== undefined;
}

function isFinished(context: Context, { _id }: Ask): boolean {
	const ask = context.journal().records(asksCollection).get(_id);
	return ask === undefined || completionOf(ask) !== null;
}
