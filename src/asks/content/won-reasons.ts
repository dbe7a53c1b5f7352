import type { Reason } from "./terms.js";

/** What may have won a yes; those in the asker's own control first, `other` last. */
export const WON_REASONS: readonly Reason[] = [
	{
		id: "asked_directly",
		label: "Asked directly",
		key: "a",
		inMyControl: "yes",
		aliases: ["Asked", "Clear ask", "Direct ask"],
	},
	{
		id: "followed_up",
		label: "Followed up",
		key: "f",
		inMyControl: "yes",
		aliases: ["Follow-up", "Stayed in touch", "Asked again"],
	},
	{ id: "listened", label: "Listened first", key: "l", inMyControl: "yes", aliases: ["Listening", "Asked questions"] },
	{ id: "prepared", label: "Well prepared", key: "w", inMyControl: "yes", aliases: ["Preparation", "Did my homework"] },
	{
		id: "showed_it",
		label: "Showed it working",
		key: "s",
		inMyControl: "yes",
		aliases: ["Demo", "Trial", "Work sample"],
	},
	{ id: "quick_answer", label: "Quick answer", key: "q", inMyControl: "yes", aliases: ["Speed", "Fast answer"] },
	{
		id: "right_person",
		label: "Right person",
		key: "r",
		inMyControl: "partly",
		aliases: ["Decision maker", "Reached the right person"],
	},
	{
		id: "proof",
		label: "Proof and references",
		key: "p",
		inMyControl: "partly",
		aliases: ["Proof", "References", "Case study"],
	},
	{
		id: "price_fit",
		label: "Price and terms fit",
		key: "c",
		inMyControl: "partly",
		aliases: ["Price", "Terms", "Cost"],
	},
	{
		id: "relationship",
		label: "Knew each other",
		key: "k",
		inMyControl: "partly",
		aliases: ["Relationship", "Trust", "Chemistry"],
	},
	{
		id: "referral",
		label: "Introduced by somebody",
		key: "i",
		inMyControl: "partly",
		aliases: ["Referral", "Introduction", "Recommendation"],
	},
	{
		id: "timing",
		label: "Timing on their side",
		key: "t",
		inMyControl: "no",
		aliases: ["Timing", "Good timing", "Luck"],
	},
	{ id: "other", label: "Other", key: "o", inMyControl: "ask", aliases: [] },
];
