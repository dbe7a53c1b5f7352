import { asksCollection } from "../../asks/ask-records.js";
import { forecastDigest } from "../../asks/forecast-sheet.js";
import type { Context } from "../../command/context.js";
import type { Window } from "../ratio.js";
import { type AnsweredForecast, forecastsOf } from "./forecasts.js";

/** The forecasts whose asks were decided in a window; out of the journal's cache. */
export function forecastsIn(context: Context, window: Window): AnsweredForecast[] {
	const { dayStartsAt, countGhosted } = context.settings();
	const sheets = context.journal().records(asksCollection).digestsTogether(forecastDigest(dayStartsAt));
	return forecastsOf(sheets, window, countGhosted);
}
