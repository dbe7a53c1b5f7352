import type { Persona } from "../../../settings/settings.js";
import type { Pack } from "../content.js";
import { FOUNDER } from "./founder/index.js";
import { FUNDRAISER } from "./fundraiser/index.js";
import { JOB_SEEKER } from "./job-seeker/index.js";
import { RECRUITER } from "./recruiter/index.js";
import { SALES } from "./sales/index.js";

/** The texts of every persona; each has an entry for every reason offered to it, `other` included. */
export const PACKS: Record<Persona, Pack> = {
	sales: SALES,
	founder: FOUNDER,
	job_seeker: JOB_SEEKER,
	recruiter: RECRUITER,
	fundraiser: FUNDRAISER,
};
