package org.qualityaward.review.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Percents of some categories as a drawing whose values are printed at its spokes. Drawn on the server as SVG: it prints,
 * needs no script, and a screen reader gets the sentence beside it.
 */
public class Radar implements Serializable {

    private static final double CENTRE_X = 190;
    private static final double CENTRE_Y = 120;
    private static final double RADIUS = 84;
    private static final int RINGS = 4;

    /** A category: its short name and percent, null while nothing of it is scored. */
    public record Spoke(String name, Integer percent) implements Serializable {}

    /** A spoke as drawn. */
    public record Axis(String x, String y, String labelX, String labelY, String anchor, String label)
            implements Serializable {
        public String getX() {
            return x;
        }

        public String getY() {
            return y;
        }

        public String getLabelX() {
            return labelX;
        }

        public String getLabelY() {
            return labelY;
        }

        public String getAnchor() {
            return anchor;
        }

        public String getLabel() {
            return label;
        }
    }

    private final List<Spoke> spokes;

    public Radar(List<Spoke> spokes) {
        this.spokes = List.copyOf(spokes);
    }

    /** The net behind the values, from the inside out. */
    public List<String> getRings() {
        List<String> rings = new ArrayList<>();
        for (int ring = 1; ring <= RINGS; ring++) {
            double share = (double) ring / RINGS;
            rings.add(points(share));
        }
        return rings;
    }

    private String points(double share) {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < spokes.size(); i++) {
            points.add(number(x(i, share)) + "," + number(y(i, share)));
        }
        return String.join(" ", points);
    }

    public List<Axis> getAxes() {
        List<Axis> axes = new ArrayList<>();
        for (int i = 0; i < spokes.size(); i++) {
            Spoke spoke = spokes.get(i);
            double side = x(i, 1) - CENTRE_X;
            String anchor = Math.abs(side) < 1 ? "middle" : side > 0 ? "start" : "end";
            axes.add(new Axis(
                    number(x(i, 1)),
                    number(y(i, 1)),
                    number(x(i, 1.16)),
                    number(y(i, 1.16) + 4),
                    anchor,
                    spoke.name() + " " + (spoke.percent() == null ? "\u2014" : spoke.percent())));
        }
        return axes;
    }

    /** The values; categories without one are left out. */
    public String getShape() {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < spokes.size(); i++) {
            Integer percent = spokes.get(i).percent();
            if (percent != null) {
                points.add(number(x(i, percent / 100.0)) + "," + number(y(i, percent / 100.0)));
            }
        }
        return String.join(" ", points);
    }

    public boolean isComplete() {
        return spokes.stream().allMatch(spoke -> spoke.percent() != null);
    }

    public List<String[]> getDots() {
        String shape = getShape();
        return shape.isEmpty()
                ? List.of()
                : List.of(shape.split(" ")).stream()
                        .map(point -> point.split(","))
                        .toList();
    }

    /** The drawing in words. */
    public String getWords() {
        return spokes.stream()
                .map(spoke -> spoke.name() + " " + (spoke.percent() == null ? "\u2014" : spoke.percent() + "%"))
                .collect(Collectors.joining(", "));
    }

    private double x(int spoke, double share) {
        return CENTRE_X + RADIUS * share * Math.sin(2 * Math.PI * spoke / spokes.size());
    }

    private double y(int spoke, double share) {
        return CENTRE_Y - RADIUS * share * Math.cos(2 * Math.PI * spoke / spokes.size());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
