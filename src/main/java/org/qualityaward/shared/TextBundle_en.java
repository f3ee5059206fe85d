package org.qualityaward.shared;

/** The texts for the locale {@code en}; named as {@link java.util.ResourceBundle} looks for it. */
public class TextBundle_en extends TextBundle {

    public TextBundle_en() {
        super("_en");
    }
}
