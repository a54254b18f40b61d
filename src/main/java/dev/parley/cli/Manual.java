package dev.parley.cli;

import java.util.List;

/**
 * What the help of a command says.
 *
 * @param name the word that calls it
 * @param operands what follows the options: {@code INPUT...}
 * @param summary what it does, in less than a line
 * @param description what else is to be known, in lines of at most 80 characters
 * @param examples command lines, without the name of the program
 */
record Manual(
    String name, String operands, String summary, String description, List<String> examples) {

  Manual {
    examples = List.copyOf(examples);
  }
}
