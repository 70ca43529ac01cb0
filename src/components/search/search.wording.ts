/** The words of the search. They come with it, when it is first opened. */
export const searchWords = {
  open: 'Search',
  label: 'Search this site',
  close: 'Close',
  some: 'Found: {count}.',
  none: 'Nothing fits “{typed}”. Try another word, or fewer letters.',
  more: 'Show more',
  failed: 'The search did not load. Check your connection, then type again.',
};
