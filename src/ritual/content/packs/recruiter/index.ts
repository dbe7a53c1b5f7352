import type { Pack } from "../../content.js";
import { CANDIDATE } from "./candidate.js";
import { CLIENT } from "./client.js";
import { COURSE } from "./course.js";

/** The texts for recruiters, by reason. */
export const RECRUITER: Pack = { ...CANDIDATE, ...CLIENT, ...COURSE };
