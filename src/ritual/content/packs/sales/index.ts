import type { Pack } from "../../content.js";
import { COURSE } from "./course.js";
import { MONEY } from "./money.js";
import { PEOPLE } from "./people.js";
import { RIVALS } from "./rivals.js";
import { RULES } from "./rules.js";

/** The texts for salespeople, by reason. */
export const SALES: Pack = { ...MONEY, ...RIVALS, ...PEOPLE, ...RULES, ...COURSE };
