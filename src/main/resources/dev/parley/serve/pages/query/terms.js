/** Lets the editor complete the terms that the data use, instead of asking servers elsewhere. */

/** Returns a completer called `name` that proposes `terms`, rows with a `term`. */
export function completer(name, terms) {
  const {property} = Yasgui.Yasqe.Autocompleters;
  return {
    ...property,
    name,
    isValidCompletionPosition: yasqe => {
      const token = yasqe.getCompleteToken();
      return token.string.length > 0 && !token.string.startsWith('?') && !token.string.startsWith('$')
          && token.type !== 'string' && token.type !== 'comment' && /[a-z]+:|^</i.test(token.string);
    },
    get: async (yasqe, token) => terms.map(row => row.term)
        .filter(term => !token?.autocompletionString || term.startsWith(token.autocompletionString)),
    bulk: false,
    autoShow: true,
    persistenceId: null
  };
}
