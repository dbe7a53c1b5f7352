/**
 * What a sentence makes of a no, said of this one time: by the person ("I blew the price talk"), by whoever was asked ("did not want
 * this", without its subject), or no more than that the answer was no. `blames` are the
 * words that make it the person's own doing, a verb in its plain form.
 */
export type Claim =
	| { by: "person"; says: string; blames?: string | undefined }
	| { by: "asked"; says: string }
	| { by: "answer"; blames?: string | undefined };

/** The core of a clause: its words without what was said around them; `isOften` if that was "every time" and the like. */
export type Core = { text: string; isOften: boolean };
