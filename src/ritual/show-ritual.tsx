import type { Ask } from "../asks/ask.js";
import type { Context } from "../command/context.js";
import { type Quit, showFullScreen } from "../terminal/full-screen.js";
import { keyId, useKeys } from "../terminal/keys.js";
import { RitualScreen } from "./ritual-screen.js";
import { YesScreen } from "./yes/yes-screen.js";

/** The ritual of a no or a yes on the alternate screen, as `unfazed no`, `unfazed yes` and `unfazed ritual` show it; gives the exit code. */
export async function showRitual(context: Context, ask: Ask): Promise<number> {
	let kept = false;
	const code = await showFullScreen((quit, pause) => (
		<Alone
			context={context}
			ask={ask}
			quit={quit}
			pause={pause}
			onKept={() => {
				kept = true;
			}}
		/>
	));
	if (kept) context.say(`Kept for later. Go on with: unfazed ritual ${ask._id}`);
	return code;
}

type AloneProps = { context: Context; ask: Ask; quit: Quit; pause: () => void; onKept: () => void };

function Alone({ context, ask, quit, pause, onKept }: AloneProps) {
	useKeys((key) => {
		if (keyId(key) === "ctrl-c") {
			onKept();
			quit(130);
		}
		if (keyId(key) === "ctrl-z") pause();
	});
	const Ritual = ask.outcome === "yes" ? YesScreen : RitualScreen;
	return (
		<Ritual
			context={context}
			ask={ask}
			onEnd={(end) => {
				if (end === "kept") onKept();
				quit(0);
			}}
		/>
	);
}
