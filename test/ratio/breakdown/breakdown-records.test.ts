import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { talliesIn } from "../../../src/ratio/breakdown/breakdown-records.js";
import { forecastsIn } from "../../../src/ratio/forecasts/forecast-records.js";
import { lastDays } from "../../../src/ratio/window.js";
import { addAsks, contextAt } from "../../support/context.js";

test("what is counted comes out of one cache, and forecasts out of theirs only when they are asked for", () => {
	const context = contextAt();
	addAsks(context, [{ who: "Acme", outcome: "no", daysAgo: 1 }]);
	const caches = () => readdirSync(join(context.home, "cache")).filter((name) => name.startsWith("asks-"));
	const window = lastDays("2026-11-22", 90);
	expect(talliesIn(context, window).overall).toEqual({ yes: 0, no: 1 });
	expect(caches()).toEqual(["asks-decided"]);
	expect(forecastsIn(context, window)).toEqual([]);
	expect(caches()).toHaveLength(2);
});
