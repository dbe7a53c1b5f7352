import type { Pack } from "../../content.js";
import { ANSWER } from "./answer.js";
import { COMPANY } from "./company.js";
import { DEAL } from "./deal.js";
import { FUND } from "./fund.js";

/** The texts for founders raising money, by reason. */
export const FOUNDER: Pack = { ...FUND, ...COMPANY, ...DEAL, ...ANSWER };
