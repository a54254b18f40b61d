/** Conversion and linking on many machines, with Apache Spark. */
package dev.parley.spark;
