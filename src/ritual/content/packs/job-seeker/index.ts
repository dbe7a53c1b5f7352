import type { Pack } from "../../content.js";
import { ANSWER } from "./answer.js";
import { MATCH } from "./match.js";
import { OPENING } from "./opening.js";

/** The texts for people looking for a job, by reason. */
export const JOB_SEEKER: Pack = { ...MATCH, ...OPENING, ...ANSWER };
