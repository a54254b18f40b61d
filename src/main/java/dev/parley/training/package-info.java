/** Fits the models of reading to annotated articles, and measures them by cross-validation. */
package dev.parley.training;
