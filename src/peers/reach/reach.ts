/** Why somebody is called now: it is their turn, a slump, a hard ritual, or one simply wants to. */
export type Occasion = "turn" | "slump" | "hard" | "wish";
