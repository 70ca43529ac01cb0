/** Stands where Starlight has a script that no page needs. */
export {};
