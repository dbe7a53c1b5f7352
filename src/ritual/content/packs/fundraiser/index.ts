import type { Pack } from "../../content.js";
import { COURSE } from "./course.js";
import { GIVER } from "./giver.js";
import { MONEY } from "./money.js";

/** The texts for fundraisers, by reason. */
export const FUNDRAISER: Pack = { ...GIVER, ...MONEY, ...COURSE };
