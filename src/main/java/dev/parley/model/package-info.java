/** Linear models with named features: what decides where more than one reading is possible. */
package dev.parley.model;
