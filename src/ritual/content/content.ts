import type { EvidenceId } from "./evidence.js";

/** What a text rests on: the finding of that name, or nothing but the person who wrote it. */
export type Rests = EvidenceId | "own";

/** One text of the ritual, and what it rests on. It may have the placeholders of a voice (`{you}`, `{your}`, ...). */
export type Line = { text: string; rests: Rests };

/** A next move, and in how many days it makes sense; null where no date does. */
export type Move = Line & { inDays: number | null };

/** What the ritual has for one reason: questions for another explanation, starters of a lesson, next moves. */
export type ReasonContent = { questions: readonly Line[]; starters: readonly Line[]; moves: readonly Move[] };

/** The texts of one persona by reason. */
export type Pack = Readonly<Record<string, ReasonContent>>;

/** What is asked where a person has put every question away. */
export const NEUTRAL_QUESTION: Line = { text: "What else could explain this no?", rests: "situation" };
