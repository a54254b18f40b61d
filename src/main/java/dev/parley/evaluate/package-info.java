/** How well meetings are read: those that were found compared with those that people have read. */
package dev.parley.evaluate;
