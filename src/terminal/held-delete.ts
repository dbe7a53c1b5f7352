/** A list in which a held key deletes one thing and not all of them: `justDeleted` is the id of what the last key deleted. */
export type HeldDelete = { justDeleted: string | null };

/** The list after a key that was not to delete: the next one may. The same list if it did not wait for one. */
export function released<L extends HeldDelete>(list: L): L {
	return list.justDeleted === null ? list : { ...list, justDeleted: null };
}

/** Whether a key to delete the thing of this id is held down from the one before. What is there again, or never went, is no other. */
export function isHeld({ justDeleted }: HeldDelete, id: string | undefined): boolean {
	return justDeleted !== null && justDeleted !== id;
}
