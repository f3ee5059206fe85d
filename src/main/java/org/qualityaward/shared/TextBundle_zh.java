package org.qualityaward.shared;

/** The texts for the locale {@code zh}; named as {@link java.util.ResourceBundle} looks for it. */
public class TextBundle_zh extends TextBundle {

    public TextBundle_zh() {
        super("");
    }
}
