const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin a paragraph of their own. */
export const BLOCK_ELEMENTS = names(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody tfoot thead tr ul',
);

/** Elements whose inside is no text for readers. */
export const SILENT_ELEMENTS = names(
  'script style noscript template iframe object svg math canvas audio video select textarea button head title noembed noframes',
);

/** Silent elements whose inside is code or hidden even where their end is lost. */
export const CODE_ELEMENTS = names('script style noscript template title textarea head noembed noframes');

/** Elements without an end tag. */
export const VOID_ELEMENTS = names('area base br col embed hr img input link meta param source track wbr');
