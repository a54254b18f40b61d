package dev.parley.evaluate;

/**
 * A meeting that a person has read in an article.
 *
 * @param evidence some words of the sentence that reports it; may be empty
 * @param unsure whether the rules of annotation leave it open, so that finding it or not counts for
 *     nothing
 */
public record GoldMeeting(MeetingRecord meeting, String evidence, boolean unsure) {}
