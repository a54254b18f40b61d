package dev.parley.syntax;

import dev.parley.text.Tense;

/**
 * How a predicate is told.
 *
 * @param word its token
 * @param tense by its first auxiliary or its own form, future of what is or was "to" be; an
 *     infinitive, a participle and what has no verb take it from the predicate that they hang on
 * @param modal the modal verb in lower case, "will" and "would" too; empty if there is none
 * @param infinitive whether it is an infinitive with "to"
 * @param perfect whether "have" stands before a participle
 * @param progressive whether "be" stands before a participle in "-ing"
 * @param passive whether it tells what happens to its subject
 * @param negated whether it is denied: "not", "never", "no longer", a negated auxiliary
 * @param conditional whether it stands in a clause with "if", "unless" or the like
 * @param reported whether somebody says it: below a verb that has it as its object, or beside one
 * @param governor the verb, adjective or noun that an infinitive or participle hangs on ("agreed",
 *     "plans"), else {@link Parse#NONE}
 */
public record Predicate(
    int word,
    Tense tense,
    String modal,
    boolean infinitive,
    boolean perfect,
    boolean progressive,
    boolean passive,
    boolean negated,
    boolean conditional,
    boolean reported,
    int governor) {}
