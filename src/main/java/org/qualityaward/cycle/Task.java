package org.qualityaward.cycle;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that somebody has to do (待办).
 *
 * @param key bundle key of the verb phrase; {@code key.act} is the text of the button
 * @param facts what the phrase prints
 * @param object on what: an organisation, a document
 * @param article article that asks for it, 0 for none
 * @param lastDay last day in time, null where there is no deadline
 * @param link page within the application that does it, beginning with a slash
 */
public record Task(String key, List<Object> facts, String object, int article, LocalDate lastDay, String link) {}
