/** Where what is typed about somebody is kept until it is saved or sent: the message to them, the day one talked, the form. */
export function draftKeysOf(personId: string): { message: string; contact: string; form: string } {
	return { message: `message-${personId}`, contact: `met-person-${personId}`, form: `edit-person-${personId}` };
}
