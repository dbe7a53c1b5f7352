import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forecastLines } from "../../../src/ratio/forecasts/forecast-words.js";
import { type AnsweredForecast, calibrationOf } from "../../../src/ratio/forecasts/forecasts.js";

const several = (count: number, fields: Partial<AnsweredForecast>): AnsweredForecast[] =>
	Array.from({ length: count }, () => ({ yes: false, chance: null, dread: null, feeling: null, ...fields }));

describe("forecasts against outcomes", () => {
	test("take ten with outcomes, and each part ten of its own", () => {
		expect(calibrationOf(several(9, { chance: 20 }), null)).toBeNull();
		const guessesAlone = calibrationOf([...several(10, { chance: 20 }), ...several(9, { dread: 7, feeling: 3 })], null);
		expect(guessesAlone).toMatchObject({ count: 19, guessed: { count: 10 }, dreaded: null });
		const dreadAlone = calibrationOf([...several(9, { chance: 20 }), ...several(10, { dread: 7, feeling: 3 })], null);
		expect(dreadAlone).toMatchObject({ count: 19, guessed: null, dreaded: { count: 10, dread: 7, feeling: 3 } });
		expect(calibrationOf(several(10, { dread: 7 }), null)).toEqual({ count: 10, guessed: null, dreaded: null });
	});

	test("hold the guesses against the share of yeses with its interval", () => {
		const calibration = calibrationOf([...several(18, { chance: 10 }), ...several(2, { chance: 30, yes: true })], null);
		expect(calibration?.guessed).toMatchObject({ count: 20, mean: expect.closeTo(0.12, 12), yesRate: { raw: 0.1 } });
		expect(calibration?.guessed?.yesRate.mean).toBeCloseTo(0.119048, 6);
		expect(calibration?.guessed?.yesRate.lo).toBeCloseTo(0.029334, 6);
		expect(calibration?.guessed?.yesRate.hi).toBeCloseTo(0.250227, 6);
		expect(calibration?.guessed?.brier).toBeCloseTo((18 * 0.01 + 2 * 0.49) / 20, 12);
		expect(calibration?.guessed?.baseBrier).toBeCloseTo(0.09, 12);
	});

	test("compare dread and feeling over the noes alone that have both", () => {
		const forecasts = [
			...several(10, { dread: 8, feeling: 2 }),
			...several(5, { dread: 0, feeling: 10, yes: true }),
			...several(5, { dread: 0 }),
		];
		expect(calibrationOf(forecasts, null)?.dreaded).toEqual({ count: 10, dread: 8, feeling: 2 });
	});

	test("score guesses as a sum over each of them does, and the base rate as its variance", () => {
		const forecast = fc.record({ yes: fc.boolean(), chance: fc.integer({ min: 0, max: 100 }) });
		fc.assert(
			fc.property(fc.array(forecast, { minLength: 10, maxLength: 60 }), (given) => {
				const found = calibrationOf(
					given.map((one) => ({ ...one, dread: null, feeling: null })),
					null,
				)?.guessed;
				const share = given.filter(({ yes }) => yes).length / given.length;
				const score = (guess: (chance: number) => number) =>
					given.reduce((sum, { yes, chance }) => sum + (guess(chance) - Number(yes)) ** 2, 0) / given.length;
				expect(found?.brier).toBeCloseTo(
					score((chance) => chance / 100),
					10,
				);
				expect(found?.baseBrier).toBeCloseTo(
					score(() => share),
					10,
				);
				expect(found?.yesRate.raw).toBe(share);
			}),
		);
	});
});

describe("forecasts in words", () => {
	const guessed = {
		count: 48,
		mean: 0.12,
		yesRate: { raw: 0.21, mean: 0.214, lo: 0.14, hi: 0.3 },
		brier: 0.14,
		baseBrier: 0.166,
	};
	const dreaded = { count: 30, dread: 7.2, feeling: 3.1 };

	test("say the guess, the rate, which comes closer, the dread and what it was", () => {
		expect(forecastLines({ count: 60, guessed, dreaded }, 60)).toEqual([
			"you guess 12 %, it runs at 21 % (between 14 and 30)",
			"your guesses come closer than always saying 21 % would",
			"you expect 7 of 10 bad, it was 3",
		]);
	});

	test("say it as well where always saying the rate would come closer, or as close", () => {
		expect(forecastLines({ count: 60, guessed: { ...guessed, brier: 0.19 }, dreaded }, 60)[1]).toBe(
			"always saying 21 % would come closer than your guesses",
		);
		expect(forecastLines({ count: 60, guessed: { ...guessed, brier: 0.168 }, dreaded }, 60)[1]).toBe(
			"your guesses come about as close as always saying 21 % would",
		);
		expect(forecastLines({ count: 60, guessed, dreaded: { ...dreaded, feeling: 6.8 } }, 60)[2]).toBe(
			"you expect 7 of 10 bad, and it was about that",
		);
	});

	test("have a decimal below ten percent, as every rate has", () => {
		const rare = { ...guessed, mean: 0.123, yesRate: { raw: 0.074, mean: 0.08, lo: 0.041, hi: 0.14 } };
		expect(forecastLines({ count: 60, guessed: rare, dreaded }, 60).slice(0, 2)).toEqual([
			"you guess 12 %, it runs at 7.4 % (between 4.1 and 14)",
			"your guesses come closer than always saying 7.4 % would",
		]);
	});

	test("say what is missing", () => {
		expect(forecastLines(null, 4)).toEqual(["forecasts: 4 of the 10 it takes; unfazed ask WHO --guess 20 --dread 7"]);
		expect(forecastLines({ count: 12, guessed: null, dreaded: null }, 12).join("\n")).toMatch(/guesses: .*\ndread: /);
	});
});
