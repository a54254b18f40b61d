/** The box that finds. */
package dev.parley.serve.find;
