package org.qualityaward.supervision.web;

import java.io.Serializable;

/**
 * A condition by which a list is narrowed, as something that can be taken off.
 *
 * @param name of the parameter of the page
 * @param text what it says to the reader
 */
public record Chip(String name, String text) implements Serializable {

    // Expression Language reads properties, not record components.
    public String getName() {
        return name;
    }

    public String getText() {
        return text;
    }
}
