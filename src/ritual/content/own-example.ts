/**
 * A file to begin one's own texts with. Every line of it is a comment, so that it changes nothing until a person takes the "# "
 * away. `reason` is a reason's id, `archived` one of its texts.
 */
export function ownExample({ reason, archived }: { reason: string; archived: string }): string {
	return `## Your own texts for the ritual. Every file in this folder that ends in .yaml or .yml is read.
## Take the "# " away before the lines that you want, change the words, and look with: unfazed content

## A reason, and below it what is offered beside the built-in texts. The reasons: unfazed content show
# ${reason}:
#   questions: # another explanation of the no
#     - What did the last three who said this have in common?
#   starters: # a lesson, as advice to a colleague
#     - Ask early what would have to be different.
#   moves: # what to do next, and when: 3, 3 days, 2 weeks, or never
#     - do: Ask one of them what has changed since.
#       in: 2 weeks

## What you do not want to be asked: built-in texts or your own. Nothing is deleted.
# archive:
#   - ${JSON.stringify(archived)}

## {you}, {your} and the like become "you", "I" or your name, as the setting voice says: Who else did {you} ask?
## A text is one line. Put quotes around one that has ": " or " #" in it, or begins with { or [.
`;
}
