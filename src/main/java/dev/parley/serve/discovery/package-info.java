/** How tools find out what is here: the dataset's description, example queries, state of health. */
package dev.parley.serve.discovery;
