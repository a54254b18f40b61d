/** Who is who in an article: each mention with whom it may mean, one actor a person. */
package dev.parley.entity;
