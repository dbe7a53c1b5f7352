import { expect, test } from "vitest";
import { patternsOf } from "../../../src/ratio/patterns/patterns.js";
import { randomFrom } from "../samples.js";
import { type Decided, tally } from "./journals.js";

type Random = () => number;

const CHANNEL = picker({
	phone: 50,
	email: 20,
	linkedin_dm: 10,
	video_meeting: 8,
	referral: 5,
	in_person: 4,
	event: 3,
});
const STAGE = picker({ prospecting: 35, qualifying: 25, meeting: 15, demo: 12, proposal: 8, negotiation: 5 });
const SEGMENT = picker({
	retail: 25,
	logistics: 20,
	factories: 18,
	health: 12,
	software: 9,
	hotels: 8,
	schools: 5,
	law: 3,
});
const WEEKDAY = picker({ 1: 22, 2: 24, 3: 20, 4: 20, 5: 12, 6: 2 });
const HOUR = picker({ 8: 6, 9: 14, 10: 18, 11: 16, 13: 6, 14: 14, 15: 12, 16: 9, 17: 5 });

/** Draws names by their weights, which add up to 100. */
function picker(weights: Record<string, number>): (random: Random) => string {
	const names = Object.entries(weights).flatMap(([name, weight]) => Array<string>(weight).fill(name));
	return (random) => names[Math.floor(random() * names.length)] ?? "";
}

/** A journal in which the chance of a yes is `rateOf` each ask. Emails go out on Mondays mostly, and some facts are not given. */
function journal(asks: number, rateOf: (ask: Decided) => number, random: Random): Decided[] {
	return Array.from({ length: asks }, () => {
		const channel = CHANNEL(random);
		const isMonday = channel === "email" && random() < 0.7;
		const ask: Decided = {
			yes: false,
			channel: random() < 0.95 ? channel : null,
			stage: random() < 0.9 ? STAGE(random) : null,
			segment: random() < 0.8 ? SEGMENT(random) : null,
			weekday: isMonday ? 1 : Number(WEEKDAY(random)),
			hour: random() < 0.9 ? Number(HOUR(random)) : null,
		};
		return { ...ask, yes: random() < rateOf(ask) };
	});
}

function shareOf(journals: number, seed: number, isFound: (random: Random) => boolean): number {
	const random = randomFrom(seed);
	let found = 0;
	for (let run = 0; run < journals; run++) if (isFound(random)) found++;
	return found / journals;
}

test("without a true difference, no more than 10 % of 1,000 journals show any pattern (seen: 7.5 %)", () => {
	const share = shareOf(1_000, 51, (random) => {
		const rate = 0.05 + 0.35 * random();
		const asks = journal(200 + Math.floor(400 * random()), () => rate, random);
		return patternsOf(tally(asks), { baseline: null }).worthTesting.length > 0;
	});
	expect(share).toBeLessThanOrEqual(0.1);
	// The test is alive: luck alone does ring now and then.
	expect(share).toBeGreaterThan(0.005);
});

test("10 % against 25 % in a channel of 150 among 500 asks is found in most journals (seen: 89 %)", () => {
	const share = shareOf(300, 52, (random) => {
		const asks = journal(500, () => 0.1, random).map((ask, at): Decided => {
			if (at >= 150) return ask.channel === "referral" ? { ...ask, channel: "phone" } : ask;
			return { ...ask, channel: "referral", yes: random() < 0.25 };
		});
		const { worthTesting } = patternsOf(tally(asks), { baseline: null });
		return worthTesting.some(({ level, shrunk, restRate }) => level === "referral" && shrunk > restRate);
	});
	expect(share).toBeGreaterThan(0.75);
});
