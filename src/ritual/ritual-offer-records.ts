import type { Context } from "../command/context.js";
import { todayOf } from "../time/moment.js";
import { shownNow } from "./content/content-records.js";
import { type Content, offerOf } from "./content/offer.js";
import type { RitualState } from "./ritual.js";
import { lacksOffer, withOffer } from "./ritual-offer.js";

/** The ritual with texts drawn for its reasons, where it needs them now. */
export function drawnTexts(context: Context, content: Content, state: RitualState): RitualState {
	if (!lacksOffer(state)) return state;
	const today = todayOf(context.clock, context.settings().dayStartsAt);
	return withOffer(state, offerOf(content, state.answers.reasons, shownNow(context.journal()), today, today));
}
